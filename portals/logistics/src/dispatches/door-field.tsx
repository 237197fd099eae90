import { useQuery } from '@campus/portal-kit';
import { Autocomplete } from '@campus/portal-kit/data';
import type { ComponentProps } from 'react';
import { LogisticsDoorsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';

/** So much has to be typed before places are looked for. */
const SHORTEST = 2;

interface DoorFieldProps extends Pick<ComponentProps<typeof Autocomplete>, 'onChange' | 'error' | 'onBlur' | 'onFocus'> { value?: string }

/** The code of the door that goods go to, with the places that fit what was typed. */
export function DoorField(props: DoorFieldProps) {
  const t = useText();
  const search = (props.value ?? '').trim();
  const answer = useQuery(LogisticsDoorsDocument, { search }, { keep: true, pause: search.length < SHORTEST });
  const places = new Map((search.length < SHORTEST ? [] : (answer.data?.places.nodes ?? [])).map(place => [place.code, place]));
  return (
    <Autocomplete
      {...props} label={t('dispatch.door')} placeholder={t('dispatch.doorHint')} withAsterisk data-autofocus openOnFocus={false} data={[...places.keys()]} filter={({ options }) => options} maxDropdownHeight={220}
      renderOption={({ option }) => <span className="logistics-door"><span className="k-num">{option.value}</span><span className="k-meta">{whereOf(places.get(option.value)?.path ?? [])}</span></span>}
    />
  );
}
