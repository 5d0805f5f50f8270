import { describe, expect, test } from '@jest/globals'
import { complainOfOptions } from '../../../producers/operate/source-options.ts'
import { DelightedOptions } from '../../../producers/systems/delighted/options.ts'

const complaints = (options: Record<string, unknown>) => complainOfOptions('sources.nps.options', options, DelightedOptions)

describe('options of a source', () => {
  test('that the system knows are right', () => {
    expect(complaints({})).toEqual([])
    expect(complaints({ survey_type: 'csat', scales: { ces: { max: 7 } }, properties: { Brand: 'brand' } })).toEqual([])
  })

  test.each([
    [{ survey_typ: 'csat' }, 'sources.nps.options.survey_typ', 'there is no such option', 'did you mean survey_type?'],
    [{ xyzzy: 1 }, 'sources.nps.options.xyzzy', 'there is no such option', /^the options of this system are survey_type, /],
    [{ nps_context: 'sometimes' }, 'sources.nps.options.nps_context', /relationship/, /^When the survey is sent/],
    [{ properties: { Brand: 'label' } }, 'sources.nps.options.properties.Brand', /brand/, /^What the properties/],
    [{ scales: { ces: { min: 5, max: 1 } } }, 'sources.nps.options.scales.ces', 'min must be less than max', /^The scale/],
    [{ scales: { ces: { high: 5 } } }, 'sources.nps.options.scales.ces', /high/, /^The scale/],
  ])('%j is named with what to do', (options, path, rule, remedy) => {
    const text = (it: string | RegExp) => (typeof it === 'string' ? it : (expect.stringMatching(it) as unknown))
    expect(complaints(options)).toEqual([{ path, rule: text(rule), remedy: text(remedy) }])
  })
})
