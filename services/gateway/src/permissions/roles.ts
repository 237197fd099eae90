import { EXPLORE } from './actors.ts';

/** What the gateway itself lets roles do: GraphiQL is for those who write programs against the API, and for the command centre. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  'command-admin': [EXPLORE],
  registrar: [EXPLORE],
  laboratory: [EXPLORE],
  gates: [EXPLORE],
};
