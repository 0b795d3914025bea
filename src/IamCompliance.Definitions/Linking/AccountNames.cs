using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the account that a waiver or an attestation names.</summary>
internal static class AccountNames
{
    /// <summary>Reports a name that is neither <c>*</c>, nor a 12-digit id, nor an account of the profile. Of the accounts of an
    /// organization the names are known only at run time.</summary>
    public static void Check(YamlScalar name, Profile? profile, DiagnosticSink sink)
    {
        var account = name.Value;
        if (profile is { Organization: null } && account != "*" && !AccountId.Is(account) && profile.Accounts.All(a => a.Name != account))
            sink.Report(
                LinkingDiagnostics.UnknownAccount,
                name.Span,
                DidYouMean.Help(account, profile.Accounts.Select(a => a.Name)),
                YamlNodeDescription.Shorten(account)
            );
    }
}
