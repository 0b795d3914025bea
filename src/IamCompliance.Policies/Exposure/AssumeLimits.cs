using IamCompliance.Policies.Conditions;

namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions demand a secret or a second factor of who assumes a role.</summary>
internal static class AssumeLimits
{
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html</remarks>
    public static bool RequiresExternalId(Limit limit) => limit.Is("sts:ExternalId") && limit.IsAmong(FixedValues.IsFixed);

    /// <summary>Whether a second factor must have been used: the age is there only for those who did.</summary>
    /// <remarks>
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html and
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthage
    /// </remarks>
    public static bool RequiresMfa(Limit limit) =>
        limit.Is("aws:MultiFactorAuthPresent")
            ? limit.IsTrue
            : limit.Is("aws:MultiFactorAuthAge") && (limit.Kind == LimitKind.Present || limit.Family == ConditionFamily.Numeric);

    /// <summary>Whether the session must say who is behind it, whoever that is: the key is there only for those that do.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html</remarks>
    public static bool RequiresSourceIdentity(Limit limit) =>
        limit.Is("sts:SourceIdentity") && limit.Kind is (LimitKind.Among or LimitKind.Present);
}
