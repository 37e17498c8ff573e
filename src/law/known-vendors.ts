/** Well-known services whose group is led from outside the EU and the EEA, by the words that name them. */

export interface KnownVendor {
  readonly name: string
  /** The company at the head of the group. */
  readonly group: string
  /** ISO 3166-1 alpha-2: where the group is led from. */
  readonly country: string
  /** In lower case; `*` is any ending, so that inflected names are found. */
  readonly words: readonly string[]
  /** The vendor’s own page that names its companies and where data go, or the decision of an authority. */
  readonly source: string
}

/**
 * A name here says who leads the group, not that data leave the EU: a vendor may keep them within it. Common words
 * of Finnish or English are left out even where they are names. The groups are as commonly known: of the sources only
 * those of Google and TikTok were read when the table was written.
 */
export const KNOWN_VENDORS: readonly KnownVendor[] = [
  vendor(
    'Google',
    'Alphabet Inc.',
    'US',
    'policies.google.com/privacy/frameworks',
    'google*',
    'gmail*',
    'youtube*',
    'firebase*',
    'recaptcha*',
    'doubleclick*',
  ),
  vendor(
    'Microsoft',
    'Microsoft Corporation',
    'US',
    'www.microsoft.com/privacy/privacystatement',
    'microsoft*',
    'office 365*',
    'azure*',
    'sharepoint*',
    'onedrive*',
  ),
  vendor(
    'Meta (Facebook, Instagram, WhatsApp)',
    'Meta Platforms, Inc.',
    'US',
    'www.facebook.com/privacy/policy',
    'meta platforms*',
    'meta-yhti*',
    'facebook*',
    'instagram*',
    'whatsapp*',
  ),
  vendor('LinkedIn', 'Microsoft Corporation', 'US', 'www.linkedin.com/legal/privacy-policy', 'linkedin*'),
  vendor('Amazon', 'Amazon.com, Inc.', 'US', 'aws.amazon.com/privacy', 'amazon*', 'aws', 'aws-*'),
  vendor('Mailchimp', 'Intuit Inc.', 'US', 'mailchimp.com/legal', 'mailchimp*', 'intuit'),
  vendor('HubSpot', 'HubSpot, Inc.', 'US', 'legal.hubspot.com/privacy-policy', 'hubspot*'),
  vendor(
    'Salesforce',
    'Salesforce, Inc.',
    'US',
    'www.salesforce.com/company/legal/privacy',
    'salesforce*',
    'pardot*',
  ),
  vendor(
    'Zoom',
    'Zoom Communications, Inc.',
    'US',
    'www.zoom.com/en/trust/privacy',
    'zoom',
    'zoomin',
    'zoomissa',
    'zoom-palvelu*',
    'zoom-kokou*',
  ),
  vendor(
    'Slack',
    'Salesforce, Inc.',
    'US',
    'slack.com/trust/privacy/privacy-policy',
    'slack',
    'slackin',
    'slackissa',
    'slack-*',
  ),
  vendor(
    'TikTok',
    'ByteDance Ltd',
    'CN',
    'Data Protection Commission (Ireland), decision on TikTok of May 2025',
    'tiktok*',
  ),
  vendor('X (Twitter)', 'X Corp.', 'US', 'x.com/privacy', 'twitter*', 'x corp*'),
  vendor('Apple', 'Apple Inc.', 'US', 'www.apple.com/legal/privacy', 'apple', 'applen', 'icloud*'),
  vendor('Dropbox', 'Dropbox, Inc.', 'US', 'www.dropbox.com/privacy', 'dropbox*'),
  vendor('Twilio', 'Twilio Inc.', 'US', 'www.twilio.com/legal/privacy', 'twilio*', 'sendgrid*'),
  vendor(
    'Zendesk',
    'Zendesk, Inc.',
    'US',
    'www.zendesk.com/company/agreements-and-terms/privacy-notice',
    'zendesk*',
  ),
  vendor('Cloudflare', 'Cloudflare, Inc.', 'US', 'www.cloudflare.com/privacypolicy', 'cloudflare*'),
  vendor('OpenAI', 'OpenAI, L.L.C.', 'US', 'openai.com/policies/privacy-policy', 'openai*', 'chatgpt*'),
  vendor('Stripe', 'Stripe, Inc.', 'US', 'stripe.com/privacy', 'stripe', 'stripen'),
  vendor('PayPal', 'PayPal Holdings, Inc.', 'US', 'www.paypal.com/privacy', 'paypal*'),
  vendor('Shopify', 'Shopify Inc.', 'CA', 'www.shopify.com/legal/privacy', 'shopify*'),
  vendor(
    'Atlassian',
    'Atlassian Corporation',
    'US',
    'www.atlassian.com/legal/privacy-policy',
    'atlassian*',
    'trello*',
    'jira*',
  ),
  vendor('DocuSign', 'DocuSign, Inc.', 'US', 'www.docusign.com/privacy', 'docusign*'),
  vendor('SurveyMonkey', 'SurveyMonkey Inc.', 'US', 'www.surveymonkey.com/mp/legal/privacy', 'surveymonkey*'),
  vendor('Pinterest', 'Pinterest, Inc.', 'US', 'policy.pinterest.com/privacy-policy', 'pinterest*'),
  vendor('Snapchat', 'Snap Inc.', 'US', 'values.snap.com/privacy/privacy-policy', 'snapchat*'),
]

function vendor(
  name: string,
  group: string,
  country: string,
  source: string,
  ...words: readonly string[]
): KnownVendor {
  return { name, group, country, words, source }
}
