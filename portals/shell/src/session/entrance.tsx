import { Boundary } from '@campus/portal-kit';
import { startTransition, useEffect, useState } from 'react';
import type { Remote } from '@campus/portal-kit/portal';
import type { User } from '@campus/portal-kit';
import { createApp, type App } from '../app.ts';
import { Main } from '../main.tsx';
import { arrive } from './arrival.ts';
import type { Visit } from './fetch-session.ts';
import { SignedOut } from './signed-out.tsx';
import { Unreachable } from './unreachable.tsx';

type Stage = { at: 'asking' } | { at: 'unreachable' } | { at: 'door'; visit: Visit } | { at: 'inside'; app: App };

const inside = ({ campus }: Visit, user: User, remotes: readonly Remote[]): Stage => ({ at: 'inside', app: createApp({ user, campus, remotes }) });

async function enter(): Promise<Stage> {
  try {
    const [visit, remotes] = await arrive();
    return visit.user ? inside(visit, visit.user, remotes) : { at: 'door', visit };
  } catch (error) {
    console.error(error);
    return { at: 'unreachable' };
  }
}

/** Finds out who is there, then shows the door or the frame. */
export function Entrance() {
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  useEffect(() => {
    if (stage.at === 'asking') void enter().then(next => startTransition(() => setStage(next)));
  }, [stage]);
  if (stage.at === 'asking') return null;
  if (stage.at === 'unreachable') return <Unreachable onRetry={() => setStage({ at: 'asking' })} />;
  if (stage.at === 'door') return <SignedOut campus={stage.visit.campus} />;
  return <Boundary><Main app={stage.app} /></Boundary>;
}
