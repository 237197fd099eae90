import { useCan, useFormat, useQuery } from '@campus/portal-kit';
import { Autocomplete } from '@campus/portal-kit/data';
import type { ComponentProps } from 'react';
import { TeachingRoomsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** So much has to be typed before rooms are looked for. */
const SHORTEST = 2;

interface RoomFieldProps extends Pick<ComponentProps<typeof Autocomplete>, 'onChange' | 'error' | 'onBlur' | 'onFocus'> { value?: string }

/** The code of a room, with what logistics knows of those that fit what was typed; empty for a session online. Any other code may be typed too: teaching has its own list. */
export function RoomField(props: RoomFieldProps) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const search = (props.value ?? '').trim();
  const mayLook = can('logistics.place.read') && can('logistics.closure.read');
  const answer = useQuery(TeachingRoomsDocument, { search }, { keep: true, pause: !mayLook || search.length < SHORTEST });
  const rooms = new Map((search.length < SHORTEST ? [] : (answer.data?.places.nodes ?? [])).map(room => [room.code, room]));
  const about = (code: string) => {
    const room = rooms.get(code);
    return room && [room.name, t('room.seats', { n: num(room.capacity) }), ...(room.isClosed ? [t('room.closed')] : [])].join(' · ');
  };
  return (
    <Autocomplete
      {...props} label={t('session.room')} description={t('room.hint')} openOnFocus={false} data={[...rooms.keys()]} filter={({ options }) => options} maxDropdownHeight={220}
      renderOption={({ option }) => <span className="teaching-room"><span className="k-num">{option.value}</span><span className="k-meta">{about(option.value)}</span></span>}
    />
  );
}
