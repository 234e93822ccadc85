/**
 * The code lists of the contract. A directory may carry a word that is not here: readers skip it, `familienlotse check`
 * reports it with the nearest known word.
 */

/** How a family takes part. */
export const modes = ['in_person', 'phone', 'video', 'chat', 'home_visit', 'mail'] as const;
export type Mode = (typeof modes)[number];

/** What it takes to get in. */
export const access = ['drop_in', 'register', 'appointment', 'referral'] as const;
export type Access = (typeof access)[number];

/** For whom. */
export const audiences = [
  'expectant',
  'parents',
  'parents_0_3',
  'parents_3_6',
  'parents_6_10',
  'fathers',
  'mothers',
  'single_parents',
  'patchwork',
  'separated',
  'grandparents',
  'children',
  'teenagers',
  'newcomers',
  'professional',
] as const;
export type Audience = (typeof audiences)[number];

/** What a place has. */
export const amenities = [
  'changing_table',
  'nursing_room',
  'toys',
  'step_free',
  'accessible_toilet',
  'pram_parking',
  'lift',
  'parking',
  'quiet_room',
  'cafe',
  'wifi',
  'playground',
] as const;
export type Amenity = (typeof amenities)[number];

/** Which part of the field an organization belongs to. */
export const sectors = [
  'youth_welfare',
  'health',
  'early_support',
  'pregnancy_advice',
  'education',
  'childcare',
  'family_education',
  'social_service',
  'church',
  'sports',
  'culture',
  'administration',
  'volunteering',
  'police_justice',
  'economy',
] as const;
export type Sector = (typeof sectors)[number];

/** Where a help line stands in the staged menu. */
export const tiers = ['talk', 'advice', 'medical', 'on_call', 'emergency'] as const;
export type Tier = (typeof tiers)[number];

/** What a parent can do at a step of the staged menu. */
export const stepKinds = ['breathe', 'ask', 'talk', 'offers', 'appointment', 'on_call'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What a help line is for; a line without situations is for everybody. */
export const situations = [
  'parents',
  'youth',
  'violence',
  'pregnancy',
  'poisoning',
  'medical',
  'crisis',
  'abuse',
] as const;
export type Situation = (typeof situations)[number];

/** Where children are cared for. */
export const childcareKinds = ['kita', 'childminder', 'all_day_school', 'playgroup'] as const;
export type ChildcareKind = (typeof childcareKinds)[number];

/** Who runs a place of care. */
export const providerKinds = ['public', 'church', 'welfare', 'parents', 'private', 'company'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** What a telephone number carries. */
export const phoneTypes = ['voice', 'mobile', 'sms', 'fax', 'relay'] as const;
export type PhoneType = (typeof phoneTypes)[number];

/** What a family can ask an office for. */
export const requestKinds = ['appointment', 'welcome_visit', 'callback', 'correction'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** How far a request is. */
export const requestStates = ['new', 'seen', 'confirmed', 'done', 'declined', 'cancelled'] as const;
export type RequestState = (typeof requestStates)[number];

/** How an office answers a family; `none`: not at all, the family comes by. */
export const answerWays = ['call', 'sms', 'mail', 'none'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** Why a family is welcomed. */
export const welcomeReasons = ['birth', 'moved_in'] as const;
export type WelcomeReason = (typeof welcomeReasons)[number];
