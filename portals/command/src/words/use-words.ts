import { useSession } from '@campus/portal-kit';
import { useCallback } from 'react';
import { useText } from '../texts.ts';
import { isDepartment } from './department.ts';

/** A department by the name people call it; one that is new here keeps the graph's. */
export function useDepartmentName(): (department: string) => string {
  const t = useText();
  return useCallback(department => (isDepartment(department) ? t(`department.${department}`) : department), [t]);
}

/** The source of a version as it is read here; in the language it was given in where there is no other. */
export function useSource(): (version: { source: string; sourceEnglish: string | null }) => string {
  const both = useBoth();
  return useCallback(({ source, sourceEnglish }) => both(source, sourceEnglish ?? source), [both]);
}

/** Picks of a text kept in both languages the one that is read here. */
export function useBoth(): (chinese: string, english: string) => string {
  const { locale } = useSession();
  return useCallback((chinese, english) => (locale === 'en' ? english : chinese), [locale]);
}
