namespace IamCompliance.LogFilters.Tests.Alarms;

/// <summary>
/// The filter of each alarm: fourteen as https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html recommends them,
/// one for Organizations, with the write operations of https://docs.aws.amazon.com/organizations/latest/APIReference/API_Operations.html,
/// and one for credentials.
/// </summary>
internal static class AlarmFilters
{
    public const string Root = """{$.userIdentity.type="Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType !="AwsServiceEvent"}""";

    public const string Unauthorized = """{($.errorCode="*UnauthorizedOperation") || ($.errorCode="AccessDenied*")}""";

    public const string WithoutMfa =
        """{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }""";

    public const string FailedSignIn = """{($.eventName=ConsoleLogin) && ($.errorMessage="Failed authentication")}""";

    public static IReadOnlyDictionary<string, string> ByAlarm { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["root-user-usage"] = Root,
            ["unauthorized-api-calls"] = Unauthorized,
            ["console-sign-in-without-mfa"] = WithoutMfa,
            ["console-sign-in-failures"] = FailedSignIn,
            ["iam-policy-changes"] = Names(
                "iam",
                "DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy"
            ),
            ["cloudtrail-changes"] = Names(null, "CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging"),
            ["kms-key-disabled-or-deleted"] = Names("kms", "DisableKey ScheduleKeyDeletion"),
            ["s3-bucket-policy-changes"] = Names(
                "s3",
                "PutBucketAcl PutBucketPolicy PutBucketCors PutBucketLifecycle PutBucketReplication DeleteBucketPolicy DeleteBucketCors DeleteBucketLifecycle DeleteBucketReplication"
            ),
            ["config-changes"] = Names(
                "config",
                "StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel PutConfigurationRecorder"
            ),
            ["security-group-changes"] = Names(
                null,
                "AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup"
            ),
            ["network-acl-changes"] = Names(
                null,
                "CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ReplaceNetworkAclAssociation"
            ),
            ["network-gateway-changes"] = Names(
                null,
                "CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway"
            ),
            ["route-table-changes"] = Names(
                "ec2",
                "CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute DisassociateRouteTable"
            ),
            ["vpc-changes"] = Names(
                null,
                "CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc DisableVpcClassicLink EnableVpcClassicLink"
            ),
            ["credential-and-provider-changes"] = Names(
                "iam",
                "CreateAccessKey UpdateAccessKey CreateLoginProfile UpdateLoginProfile EnableMFADevice DeactivateMFADevice DeleteVirtualMFADevice CreateSAMLProvider UpdateSAMLProvider DeleteSAMLProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider AddClientIDToOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint"
            ),
            ["organizations-changes"] = Names(
                "organizations",
                "AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit"
            ),
        };

    /// <summary>A filter of event names in the spelling of the page, with the service where the page names it.</summary>
    public static string Names(string? service, string names) => Names(service, names.Split(' '));

    public static string Names(string? service, IEnumerable<string> names)
    {
        var alternatives = string.Join(" || ", names.Select(n => $"($.eventName={n})"));
        return service is null ? $"{{{alternatives}}}" : $"{{($.eventSource={service}.amazonaws.com) && ({alternatives})}}";
    }

    /// <summary>The event names a filter asks for, in its order.</summary>
    public static IReadOnlyList<string> NamesIn(string pattern) =>
        [.. pattern.Split("$.eventName=").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])];
}
