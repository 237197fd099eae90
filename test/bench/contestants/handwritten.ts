import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { contest, listen } from '../contestant.ts';
import { answerBoard } from './handwritten/board.ts';
import { answerPeople } from './handwritten/people.ts';
import { keepPresence } from './handwritten/presence.ts';
import { answerPerson } from './handwritten/person.ts';
import { keepRoster } from './handwritten/roster.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, text => text);

const ANSWERS = {
  Page: answerPeople('residence_code is not null'),
  Deep: answerPeople("residence_code is not null and kind = 'STUDENT'"),
  Person: answerPerson,
  Board: answerBoard,
  Record: keepPresence,
  Import: keepRoster,
};

/** The least that can be done: one statement a question, one server, no GraphQL, nobody asked who they are. */
contest(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer(async (request, response) => {
    const { operationName, variables } = (await json(request)) as { operationName: keyof typeof ANSWERS; variables: never };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: await ANSWERS[operationName](pool, variables) }));
  });
  return { url: await listen(server, '/'), stop: () => (server.closeAllConnections(), pool.end()) };
});
