import { useQuery, useSession } from '@campus/portal-kit';
import { useMemo } from 'react';
import { EmploymentDestinationCodesDocument } from '../gql/graphql.ts';

/** A destination code in the reader's language. */
export interface CodeWords { code: string; name: string; evidence: string; needsOrganisation: boolean; isPlaced: boolean }

/** The Ministry's codes as the service knows them, and the words for one. */
export function useCodes(): { codes: readonly CodeWords[]; nameOf: (code: string) => string } {
  const { locale } = useSession();
  const { data } = useQuery(EmploymentDestinationCodesDocument, {});
  return useMemo(() => {
    const isChinese = locale === 'zh-CN';
    const codes = (data?.destinationCodes ?? []).map(({ code, needsOrganisation, isPlaced, ...words }) => ({ code, needsOrganisation, isPlaced, name: isChinese ? words.name : words.nameEnglish, evidence: isChinese ? words.evidence : words.evidenceEnglish }));
    return { codes, nameOf: (code: string) => codes.find(one => one.code === code)?.name ?? code };
  }, [data, locale]);
}
