import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Remote } from '@campus/portal-kit/portal';
import type { Loader } from './loader.ts';
import type { RemoteState } from './state.ts';

/** The departments this person may open, and their code. */
export interface Departments { remotes: readonly Remote[]; loader: Loader }

export const DepartmentsContext = createContext<Departments | null>(null);

export function useDepartments(): Departments {
  const departments = useContext(DepartmentsContext);
  if (!departments) throw new Error('useDepartments outside the frame');
  return departments;
}

/** Where each department's code stands, kept up to date. */
export function useRemoteStates(): ReadonlyMap<string, RemoteState> {
  const { loader } = useDepartments();
  return useSyncExternalStore(loader.subscribe, loader.states);
}
