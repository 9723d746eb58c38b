import { phrases } from './phrases.ts';

/** When: a date, a time, a day. */
export const whenAnchors = phrases(`
  @num|first|second|third|last january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
  january|february|march|april|june|july|august|september|october|november|december|sept|oct|nov|dec @num
  in|since|last|until|during|from|this|early|late|mid january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter
  on|last|this|every|next|each ..1 @weekday|tuesdays|fridays|saturdays|sundays|mondays|wednesdays|thursdays
  @weekday night|morning|evening|afternoon|lunchtime|just|dinner
  yesterday|today|tonight|lastnight
  last|this|other week|month|year|night|weekend|fortnight
  @num|two|three|four|five|six|seven|eight|nine|ten|few|couple|nine days|weeks|months|years|yrs|wks ago
  about|around|at|roughly ..1 @num ..1 am|pm|oclock|in
  half past|@num|ten|eleven|eight|nine|seven|six
  in 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026
  ym mis _
  nos|dydd|bore|prynhawn|fore|ddydd lun|llun|fawrth|mawrth|fercher|mercher|iau|wener|gwener|sadwrn|sul
  neithiwr|ddoe|heddiw
  wythnos|flwyddyn|mis diwethaf|dwetha
`);

/** What was left behind: a record, a camera, a witness, a message. */
export const recordAnchors = phrases(`
  cctv|camera|cameras|dashcam|bodycam|doorbell|footage|video|videos|filmed|recording|recordings|recorded
  body worn
  screenshot~|screenshots|messages|texts|emails|email|letter|letters|whatsapp|whatsapps|voicemail|dms|invoice|invoices|receipt|receipts|spreadsheet|statement|statements|diary|log|logs|notes|photos|photo|photograph|photographs|pictures
  saw|seen|watched|heard|witnessed|overheard|clywais|gwelais|welais|glywais|welodd
  incident|visitor|duty|pocket book|number|reference|sheet|log
  crime|incident|reference number|ref
  witness|witnesses
  there was|were ..4 people|others|customers|staff|us
  neighbour~|colleague~ ..4 saw|heard
  told me|us
  bank transfer|account|statements
  negeseuon|neges|fideo|lluniau|tystion|tyst
`);

/** Where: a named or particular place. */
export const whereAnchors = phrases(`
  at|in|outside|near|from|by|on|opposite ..2 @cap
  at|in|outside|behind ..3 pub|shop|yard|garage|station|nick|hotel|custody|office|club|car|home|flat|house|gym|restaurant|cafe|market|hospital|school
  ar|yn|ger|tu ..2 @cap
`);
