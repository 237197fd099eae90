import { useCan, useQuery } from '@campus/portal-kit';
import { Autocomplete } from '@campus/portal-kit/data';
import type { ComponentProps } from 'react';
import { ChoosePlacesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** So much has to be typed before places are looked for. */
const SHORTEST = 2;

interface PlaceFieldProps extends Pick<ComponentProps<typeof Autocomplete>, 'onChange' | 'error' | 'onBlur' | 'onFocus'> { label: string; value?: string }

/** The code of a place, with what logistics knows of those that fit what was typed; any other may be typed while logistics is down. */
export function PlaceField(props: PlaceFieldProps) {
  const t = useText();
  const mayLook = useCan()('logistics.place.read');
  const search = (props.value ?? '').trim();
  const answer = useQuery(ChoosePlacesDocument, { search }, { keep: true, pause: !mayLook || search.length < SHORTEST });
  const names = new Map((search.length < SHORTEST ? [] : (answer.data?.places.nodes ?? [])).map(({ code, name }) => [code, name]));
  return (
    <Autocomplete
      {...props} className="k-wide" placeholder={t('choose.place')} withAsterisk openOnFocus={false} data={[...names.keys()]} filter={({ options }) => options} maxDropdownHeight={220}
      renderOption={({ option }) => <span className="p-option"><span className="k-num">{option.value}</span><span className="k-meta">{names.get(option.value)}</span></span>}
    />
  );
}
