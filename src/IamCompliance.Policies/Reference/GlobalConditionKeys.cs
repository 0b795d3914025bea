namespace IamCompliance.Policies.Reference;

/// <summary>Lists the condition keys that all services share.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class GlobalConditionKeys
{
    public static IReadOnlyList<ServiceConditionKey> All { get; } =
    [
        .. Keys(
            "String",
            "aws:Ec2InstanceSourcePrivateIPv4",
            "aws:Ec2InstanceSourceVpc",
            "aws:FederatedProvider",
            "aws:PrincipalAccount",
            "aws:PrincipalOrgID",
            "aws:PrincipalServiceName",
            "aws:PrincipalTag/${TagKey}",
            "aws:PrincipalType",
            "aws:referer",
            "aws:RequestedRegion",
            "aws:RequestTag/${TagKey}",
            "aws:ResourceAccount",
            "aws:ResourceOrgID",
            "aws:ResourceTag/${TagKey}",
            "aws:SourceAccount",
            "aws:SourceIdentity",
            "aws:SourceOrgID",
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:UserAgent",
            "aws:userid",
            "aws:username",
            "aws:VpceAccount",
            "aws:VpceOrgID",
            "aws:AssumedRoot",
            "aws:SignInSessionArn",
            "aws:ChatbotSourceArn",
            "aws:PrincipalOrgMasterAccountId",
            "aws:CalledViaAWSMCP"
        ),
        .. Keys(
            "ArrayOfString",
            "aws:CalledVia",
            "aws:PrincipalOrgPaths",
            "aws:PrincipalServiceNamesList",
            "aws:ResourceOrgPaths",
            "aws:SourceOrgPaths",
            "aws:TagKeys",
            "aws:VpceOrgPaths"
        ),
        .. Keys("String", "aws:CalledViaFirst", "aws:CalledViaLast", "ec2:RoleDelivery"),
        .. Keys(
            "ARN",
            "aws:PrincipalArn",
            "aws:SourceArn",
            "aws:SourceVpcArn",
            "ec2:SourceInstanceArn",
            "lambda:SourceFunctionArn",
            "ssm:SourceInstanceArn",
            "glue:CredentialIssuingService"
        ),
        .. Keys(
            "Bool",
            "aws:MultiFactorAuthPresent",
            "aws:PrincipalIsAWSService",
            "aws:SecureTransport",
            "aws:ViaAWSService",
            "aws:ViaAWSMCPService",
            "aws:IsMcpServiceAction"
        ),
        .. Keys("Numeric", "aws:MultiFactorAuthAge"),
        .. Keys("Date", "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime"),
        .. Keys("IPAddress", "aws:SourceIp", "aws:VpcSourceIp"),
        .. Keys("String", "identitystore:UserId", "identitystore:GroupId", "sso:Account"),
    ];

    private static IEnumerable<ServiceConditionKey> Keys(string type, params string[] names) =>
        names.Select(n => new ServiceConditionKey(n, type));
}
