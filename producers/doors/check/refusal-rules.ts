/** What the codes of refused records say to a person: the rule that was broken, and what to do. */
export function ruleOf(code: string): string {
  return RULES.get(code) ?? code.replaceAll('_', ' ')
}

const RULES: ReadonlyMap<string, string> = new Map([
  ['missing_key', 'the field that names the row is empty; name another one in `key`'],
  ['missing_value', 'the interaction needs it, and the row does not say it'],
  ['unmapped_value', 'the value is not in `map`, and there is no `else`'],
  ['unknown_value', 'the value is none of those the field takes; add a `map`'],
  ['invalid_value', 'the value does not fit the field'],
  ['invalid_interaction', 'what the row says does not make an interaction'],
  ['not_a_record', 'not a row with named fields; set `input.records` to where the rows are'],
  ['not_a_plain_value', 'a list or an object stands where one value is expected; name the field in it'],
  ['not_an_integer', 'not a whole number'],
  [
    'not_a_number',
    'not a number; say `decimal: ","` where a comma marks the fraction, or `as: number_in_text` where words stand beside it',
  ],
  ['not_a_boolean', 'neither a word for yes nor one for no; add a `map`'],
  ['not_a_timestamp', 'not a time of that form; say its `format`, or several, e.g. DD.MM.YYYY HH:mm'],
  ['not_an_epoch', 'not a time since 1970 in that unit; compare epoch_s and epoch_ms'],
  ['not_a_duration', 'not a length of time in that unit'],
  ['not_an_amount', 'not an amount of that currency'],
  ['zone_missing', 'a time without a zone; say `zone` in the mapping or in signals.yaml'],
  ['rating_out_of_range', 'the rating lies outside its min and max'],
  ['too_long', 'longer than it may be'],
  ['too_large', 'the event would be larger than 512 KiB without any words of the customer'],
  ['column_count', 'more or fewer columns than the header'],
  ['stray_quote', 'a quote inside a field that is not quoted; write the field in quotes and the quote twice'],
  ['unclosed_quote', 'a quote that is never closed'],
  ['not_utf8', 'not UTF-8; say `encoding: windows-1252` where the file comes from an older system'],
  ['not_json', 'not JSON'],
  ['too_deep', 'nested too deep'],
  ['too_many_keys', 'too many keys'],
  [
    'unknown_envelope',
    'the payload is inside an envelope, and what is inside is not known either; send what is inside, or name it by `input.records`',
  ],
  ['ends_before_it_begins', 'the second time of a `difference` lies before the first'],
  ['no_records', 'nothing where `input.records` points to'],
  ['bad_header', 'the first line is no header'],
  ['not_csv', 'not CSV'],
  ['adapter_failed', 'the adapter failed at it: a fault of this program, please report it'],
])
