import type { Vendor } from '../../src/model/vendor.ts'

export const vendor: Vendor = {
  name: 'AWS CloudTrail',
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-supported-tls-details.html',
    'https://docs.aws.amazon.com/ko_kr/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html',
    'https://github.com/awsdocs/aws-cloudtrail-user-guide/blob/master/doc_source/cloudtrail-event-reference-record-contents.md',
  ],
  tables: [
    {
      title: 'events',
      about: [],
      names: 'records cloudtrail events',
      fields: {
        'user-id': 'userIdentity_principalId',
        username: 'userIdentity_userName',
        'ip-address': 'sourceIPAddress',
        'user-agent': 'userAgent',
        other: `eventVersion userIdentity_type userIdentity_arn userIdentity_accountId userIdentity_accessKeyId
          userIdentity_invokedBy userIdentity_sessionContext_sessionIssuer_type
          userIdentity_sessionContext_sessionIssuer_principalId userIdentity_sessionContext_sessionIssuer_arn
          userIdentity_sessionContext_sessionIssuer_accountId userIdentity_sessionContext_sessionIssuer_userName
          userIdentity_sessionContext_attributes_creationDate userIdentity_sessionContext_attributes_mfaAuthenticated
          eventTime eventSource eventName awsRegion errorCode errorMessage requestParameters responseElements
          additionalEventData requestID eventID eventType apiVersion managementEvent readOnly recipientAccountId
          sharedEventID serviceEventDetails vpcEndpointId eventCategory sessionCredentialFromConsole
          tlsDetails_tlsVersion tlsDetails_cipherSuite tlsDetails_clientProvidedHostHeader`,
      },
    },
  ],
}
