using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Knows how the ARNs of permission sets name their instance.</summary>
internal static class PermissionSetArn
{
    /// <summary>Derives <c>arn:aws:sso:::instance/ssoins-…</c> from <c>arn:aws:sso:::permissionSet/ssoins-…/ps-…</c>.</summary>
    public static string InstanceOf(AnswerSubject permissionSet)
    {
        var parts = permissionSet.Arn!.Split('/');
        return $"{parts[0][..parts[0].LastIndexOf(':')]}:instance/{parts[1]}";
    }
}
