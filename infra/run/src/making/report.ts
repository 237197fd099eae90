import type { Made } from './make.ts';
import type { Names } from './names.ts';

const listed = (paths: readonly string[]) => paths.map(name => `  ${name}`).join('\n');

/** What to read when a department was made: the files, and what to do now. */
export function reportOf({ created, changed }: Made, { kebab, snake, chinese }: Names): string {
  return `Made:
${listed(created)}

Changed:
${listed(changed)}

${chinese} is a department now. Next:
  npm test -- unit services/${kebab}     its tests
  npm start                              the command centre reads it at /${kebab}; its officers have the role ${kebab}-admin
Then give the matters in services/${kebab}/src/matters and portals/${kebab}/src/matters the name and the rules of what the office looks after,
the first step in src/migrations its columns, and print the graph with npm run schema. Permissions begin with ${snake}.
`;
}
