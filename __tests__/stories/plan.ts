// The workplan that some stories mark.
export const PLAN = 'plan/batches.json';

export const PLAN_TEXT = `[
  {
    "batch": "1",
    "title": "Read the tables",
    "dependencies": [],
    "verified": true
  },
  {
    "batch": "2",
    "title": "Raise the tide",
    "dependencies": ["1"],
    "verified": false
  },
  {
    "batch": "3",
    "title": "Open the gate",
    "dependencies": ["2"],
    "verified": false
  }
]
`;

/** The policy of a story with a workplan. */
export const WITH_PLAN = {plans: [{files: [PLAN]}]};
