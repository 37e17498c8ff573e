/** What `notice diff --format json` promises: fields may be added, none is dropped. */
const text = { type: 'string', minLength: 1 }
const maybe = { type: ['string', 'null'] }
const weights = ['editorial', 'notable', 'material']

const counts = {
  type: 'object',
  required: weights,
  properties: Object.fromEntries(weights.map((weight) => [weight, { type: 'integer', minimum: 0 }])),
}

const run = {
  type: 'object',
  required: ['mark', 'text'],
  properties: { mark: { enum: ['same', 'inserted', 'deleted'] }, text: { type: 'string' } },
}

const redline = {
  type: 'object',
  required: ['language', 'places'],
  properties: {
    language: { type: 'string', pattern: '^[a-z]{2,3}$' },
    places: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['heading', 'remark', 'lines'],
        properties: {
          heading: { type: 'array', items: run },
          remark: maybe,
          lines: { type: 'array', items: { type: 'array', items: run } },
        },
      },
    },
  },
}

export const reportSchema = {
  type: 'object',
  required: ['version', 'compared', 'weight', 'counts', 'looked', 'registers'],
  properties: {
    version: { const: 1 },
    compared: { type: 'object', required: ['old', 'new'], properties: { old: text, new: text } },
    weight: { enum: ['none', ...weights] },
    counts,
    looked: { type: 'integer', minimum: 0 },
    unread: { type: 'array', items: text },
    registers: {
      type: 'array',
      items: {
        type: 'object',
        required: [
          'id',
          'status',
          'title',
          'files',
          'weight',
          'counts',
          'changes',
          'advice',
          'tool',
          'redlines',
        ],
        properties: {
          id: text,
          status: { enum: ['changed', 'unchanged', 'added', 'removed'] },
          title: { type: 'object', additionalProperties: { type: 'string' } },
          files: { type: 'object', required: ['old', 'new'], properties: { old: maybe, new: maybe } },
          weight: { enum: ['none', ...weights] },
          counts,
          changes: { type: 'array', items: { $ref: '#/$defs/change' } },
          advice: {
            type: 'array',
            items: {
              type: 'object',
              required: ['of', 'text', 'reason', 'citation'],
              properties: {
                of: { enum: [...weights, 'further-processing'] },
                text,
                reason: maybe,
                citation: text,
              },
            },
          },
          tool: {
            type: 'object',
            required: ['status', 'redlines'],
            properties: {
              status: { enum: ['unknown', 'none', 'changed'] },
              redlines: { type: 'array', items: redline },
            },
          },
          redlines: { type: 'array', items: redline },
        },
      },
    },
  },
  $defs: {
    change: {
      type: 'object',
      required: [
        'kind',
        'area',
        'effect',
        'tier',
        'weight',
        'side',
        'path',
        'file',
        'line',
        'part',
        'from',
        'to',
        'text',
        'citation',
        'remarks',
        'languages',
        'consequences',
      ],
      properties: {
        kind: { type: 'string', pattern: '^[a-z-]+\\.[a-z0-9-]+$' },
        area: text,
        effect: { enum: ['widens', 'narrows', 'neutral', 'incomparable'] },
        tier: { enum: ['A', 'B', 'C'] },
        weight: { enum: weights },
        side: { enum: ['old', 'new'] },
        // A JSON Pointer (RFC 6901).
        path: { type: 'string', pattern: '^(/([^/~]|~[01])*)*$' },
        file: maybe,
        line: { type: ['integer', 'null'], minimum: 1 },
        part: maybe,
        text: { type: 'string', pattern: '[.!?…][”“"’]?$' },
        citation: text,
        remarks: {
          type: 'array',
          items: { enum: ['told-for-the-first-time', 'correction-of-error', 'one-language'] },
        },
        languages: { type: ['array', 'null'], items: { type: 'string' } },
        consequences: { type: 'array', items: { $ref: '#/$defs/change' } },
      },
    },
  },
} as const
