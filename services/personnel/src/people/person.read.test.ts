import { describe, expect, it } from 'vitest';
import { columnsFor } from './person.read.ts';

const columns = (...fields: string[]) => columnsFor(new Set(fields), 'nodes.');

describe('The columns read for a list of people', () => {
  it('are those asked for and the id', () => expect(columns('nodes.number', 'nodes.residence', 'totalCount')).toEqual(['person.id', 'person.number', 'person.residenceCode']));
  it('leave out what is on an identity card unless it is asked for', () => {
    expect(columns('nodes.name')).not.toContain('person.identityNumber');
    expect(columns('nodes.maskedIdentityNumber')).toEqual(['person.id', 'person.identityNumber']);
  });
  it('name the unit only when it is asked for', () => expect(columns('nodes.orgUnit', 'nodes.orgUnit.name')).toEqual(['person.id', 'unit.id as unitId', 'unit.name as unitName']));
});
