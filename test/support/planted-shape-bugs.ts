/** A mistake that the generator of checks could make, put into its output. */
export interface PlantedBug {
  /** What goes wrong with it, in a sentence. */
  readonly says: string
  readonly find: RegExp
  readonly put: string | ((...parts: string[]) => string)
}

const more = (by: number) => (_: string, before: string, number: string) => `${before}${Math.max(0, Number(number) + by)}`

/** Mistakes that the comparison with rdf-validate-shacl must find, each by itself. */
export const plantedShapeBugs: readonly PlantedBug[] = [
  { says: 'Every list may have one item more than its sh:maxCount.', find: /(atMost\(n, v, )(\d+)/g, put: more(1) },
  { says: 'What sh:minCount asks for may be missing.', find: /(atLeast\(n, v, )(\d+)/g, put: more(-1) },
  { says: 'A value at sh:minInclusive is refused.', find: />= 0\)\)/g, put: '> 0))' },
  { says: 'A value at sh:maxInclusive is refused.', find: /<= 0\)\) r/g, put: '< 0)) r' },
  { says: 'Upper bounds are not looked at.', find: /order\(x, l\d+\) <= 0\)\) r/g, put: 'true)) r' },
  { says: 'A literal of the right datatype need not be well formed.', find: / && isWellFormed\(x\)/g, put: '' },
  { says: 'A literal of any datatype passes for text.', find: /if \(!\(x\.datatype === t1\)\)/g, put: "if (!(x.termType === 'Literal'))" },
  { says: 'A node without a name passes for an IRI.', find: /x\.termType === 'NamedNode'/g, put: "x.termType !== 'Literal'" },
  { says: 'A node of any class passes for one of the class that sh:class names.', find: /isA\(x, t\d+\)/g, put: 'true' },
  { says: 'The last word of each list of sh:in is lost.', find: /(const w\d+ = \[.*), l\d+\]/g, put: (_, before) => `${before}]` },
  { says: 'A text may be one character shorter than its sh:minLength.', find: /(isAtLeastLong\(x, )(\d+)/g, put: more(-1) },
  { says: 'A text of exactly sh:maxLength characters is refused.', find: /(isAtMostLong\(x, )(\d+)/g, put: more(-1) },
  { says: 'A pattern may match the beginning of a text alone.', find: /\$\/u/g, put: '/u' },
  { says: 'Of the shapes in sh:or the node must conform to all.', find: /( c\d+\(x\)|\(c\d+\(x\)) \|\| /g, put: (_, first) => `${first} && ` },
  { says: 'A node must conform to the shape in sh:not.', find: /!c(\d+)\(x\)/g, put: 'c$1(x)' },
  { says: 'sh:hasValue is satisfied by any value.', find: /has\(v, l\d+\)/g, put: 'v.length > 0' },
  { says: 'sh:qualifiedMaxCount counts values that do not conform to the shape.', find: /count\(v, c\d+\) <=/g, put: 'v.length <=' },
  { says: 'What sh:qualifiedMinCount asks for may be missing.', find: /(count\(v, c\d+\) >= )(\d+)/g, put: more(-1) },
  { says: 'sh:lessThanOrEquals refuses what is equal.', find: /<= 0\)\)\.map/g, put: '< 0)).map' },
  { says: 'sh:lessThan accepts what is equal.', find: /< 0\)\)\.map/g, put: '<= 0)).map' },
  { says: 'sh:lessThan finds fault with the other value.', find: /\.map\(\(\[x\]\) => x\)/g, put: '.map(([, y]) => y)' },
  { says: 'sh:disjoint is not looked at.', find: /!has\(values\(n, \d+\), x\)/g, put: 'true' },
  { says: 'sh:equals misses values of the other property.', find: /difference\(v, (values\(n, \d+\))\)/g, put: 'v.filter((x) => !has($1, x))' },
  { says: 'An inverse path is followed forwards.', find: /sources\((\w), /g, put: 'values($1, ' },
  { says: 'The last step of a path is not taken.', find: /union\(((?:(?!union\().)*?)\.map\(\(m\) => values\(m, \d+\)\)\)/g, put: '$1' },
  { says: 'Of alternative paths only the first is followed.', find: /union\(\[(values\(m, \d+\)), [^\]]*\]\)/g, put: '$1' },
  { says: 'Warnings are told as violations.', find: /, 'Warning'\]/g, put: ']' },
  { says: 'Results are told of the shape before.', find: /(for \(const x of v\) v\d+\(n, x, )(\d+)/g, put: more(-1) },
  { says: 'Results have the path of the property before.', find: /^( {6}\['?.*', |\s+\[ours \+ '.*', )(\d+)/gm, put: more(-1) },
  { says: 'The targets of a shape are those of the shape before.', find: /(kind: 'class'.* check: )(\d+)/g, put: (_, before, number) => `${before}${Math.max(0, Number(number) - 1)}` },
  { says: 'sh:targetSubjectsOf is left out.', find: /.*kind: 'subjectsOf'.*\n/g, put: '' },
]
