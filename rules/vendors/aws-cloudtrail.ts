import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'AWS CloudTrail',
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html',
  ],
  tables: [
    {
      title: 'events',
      about: [],
      names: 'records cloudtrail events',
      fields: {
        'user-id': 'userIdentity_principalId userIdentity_sessionContext_sessionIssuer_principalId',
        username: 'userIdentity_userName userIdentity_sessionContext_sessionIssuer_userName',
        'ip-address': 'sourceIPAddress',
        'user-agent': 'userAgent',
        other: `eventVersion userIdentity_type userIdentity_arn userIdentity_accountId userIdentity_accessKeyId
          userIdentity_invokedBy userIdentity_sessionContext_attributes_creationDate
          userIdentity_sessionContext_attributes_mfaAuthenticated eventTime eventSource eventName awsRegion errorCode
          errorMessage requestParameters responseElements additionalEventData requestID eventID eventType apiVersion
          managementEvent readOnly recipientAccountId sharedEventID vpcEndpointId eventCategory sessionCredentialFromConsole
          tlsDetails_tlsVersion tlsDetails_cipherSuite tlsDetails_clientProvidedHostHeader`,
      },
    },
  ],
}
