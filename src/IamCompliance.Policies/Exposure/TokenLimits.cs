using IamCompliance.Foundations.Patterns;

namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which conditions say whom an identity provider's token must be about, and whom it must be for.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif</remarks>
internal static class TokenLimits
{
    private const string Cognito = "cognito-identity.amazonaws.com";

    public static bool LimitsSubject(Limit limit, GranteeName name)
    {
        if (name.Kind == GranteeKind.SamlProvider)
            return limit.Is("saml:sub") && limit.IsAmong(FixedValues.IsFixed);
        var provider = GranteeNames.ProviderOf(name);
        if (limit.Is($"{provider}:sub"))
            return limit.IsAmong(v => TokenSubjects.SaysWho(provider, v));
        return provider switch
        {
            // https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html: guests are "unauthenticated".
            Cognito => limit.Is($"{Cognito}:amr") && limit.IsAmong(v => !Glob.IsMatch(v, "unauthenticated")),
            "www.amazon.com" => limit.Is("www.amazon.com:user_id") && limit.IsAmong(FixedValues.IsFixed),
            GitHubClaims.Provider => GitHubClaims.SayWho(limit),
            "graph.facebook.com" => limit.Is("graph.facebook.com:id") && limit.IsAmong(FixedValues.IsFixed),
            _ => false,
        };
    }

    public static bool LimitsAudience(Limit limit, GranteeName name)
    {
        var provider = name.Kind == GranteeKind.SamlProvider ? "saml" : GranteeNames.ProviderOf(name);
        return (limit.Is($"{provider}:aud") || limit.Is($"{provider}:client_id") || limit.Is($"{provider}:app_id"))
            && limit.IsAmong(FixedValues.IsFixed);
    }
}
