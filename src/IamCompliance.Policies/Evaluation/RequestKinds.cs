namespace IamCompliance.Policies.Evaluation;

internal static class RequestKinds
{
    // "No permissions are required to perform this operation. If an administrator attaches a policy to your identity that explicitly denies
    // access to the sts:GetCallerIdentity action, you can still perform this operation":
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    private const string GetCallerIdentity = "sts:getcalleridentity";

    public static RequestKind Of(string action, string service, Arn? arn)
    {
        if (action == GetCallerIdentity)
            return RequestKind.AlwaysAllowed;
        if (arn is not { } resource)
            return RequestKind.General;
        return service switch
        {
            "kms" when resource.Service is "kms" && resource.Resource.StartsWith("key/", StringComparison.Ordinal) => RequestKind.KmsKey,
            "sts" when IsTrust(action) && resource.Service is "iam" && resource.Resource.StartsWith("role/", StringComparison.Ordinal) =>
                RequestKind.RoleTrust,
            _ => RequestKind.General,
        };
    }

    // What a trust policy can allow: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html and
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
    private static bool IsTrust(string action) =>
        action.StartsWith("sts:assumerole", StringComparison.Ordinal)
        || action is "sts:tagsession" or "sts:setsourceidentity" or "sts:setcontext";
}
