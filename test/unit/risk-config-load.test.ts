/** Loads the library anew. */
import { expect, jest, test } from '@jest/globals';
import type * as Risk from '../../lib/risk';

test('YAML is not loaded before there is something to read', () => {
  jest.isolateModules(() => {
    const load = jest.fn(() => jest.requireActual('yaml'));
    jest.doMock('yaml', load);
    const { loadRiskConfig } = jest.requireActual<typeof Risk>('../../lib/risk');
    expect(load).not.toHaveBeenCalled();
    expect(() => loadRiskConfig(__filename)).toThrow(/YAML/); // it is none
    expect(load).toHaveBeenCalledTimes(1);
  });
});
