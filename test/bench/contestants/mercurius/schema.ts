/** One schema in one process, written by hand on the same views. */
export const schema = `
  type Unit { name: String! }
  type Place { code: String! name: String! capacity: Int! }
  type HealthState { state: String! since: String }
  type Graduate { cohort: Int! degree: String! }
  type Course { name: String! }
  type Section { code: String! course: Course! }
  type Session { startsAt: String! mode: String! section: Section! }
  type Person {
    number: String! name: String! kind: String! orgUnit: Unit! residence: Place healthState: HealthState graduate: Graduate
    timetable(from: String!, until: String!): [Session!]!
  }
  type PageInfo { endCursor: String }
  type People { nodes: [Person!]! pageInfo: PageInfo! }
  type Incident { number: String! status: String! openedAt: String! }
  type TrendPoint { day: String! value: Float! }
  type Indicator {
    code: String! title: String! titleEnglish: String! unit: String! comparison: String! target: Float! value: Float numerator: Float denominator: Float
    measuredAt: String isStale: Boolean! proofPath: String trend: [TrendPoint!]!
  }
  type Clause { code: String! title: String! titleEnglish: String! department: String! state: String! indicator: Indicator! }
  type Requirement { code: String! title: String! titleEnglish: String! clauses: [Clause!]! }
  type Query {
    people(first: Int!, after: String, kind: String): People!
    person(id: ID!): Person
    currentIncident: Incident
    requirements: [Requirement!]!
  }`;
