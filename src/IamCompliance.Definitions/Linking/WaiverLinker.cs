using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the controls and accounts that waivers name. Waivers that name unknown ones are left out.</summary>
internal sealed class WaiverLinker(ReferenceIndex index, DiagnosticSink sink)
{
    public IReadOnlyList<Waiver> Link(IReadOnlyList<WaiverEntry> entries, Profile? profile) =>
        [.. entries.Where(e => Check(e, profile)).Select(e => e.Waiver)];

    private bool Check(WaiverEntry entry, Profile? profile)
    {
        var before = sink.ErrorCount;
        index.FindControl(entry.Control.Value, entry.Control.Span, sink);
        var account = entry.Account.Value;
        if (profile is not null && account != "*" && !AccountId.Is(account) && profile.Accounts.All(a => a.Name != account))
            sink.Report(LinkingDiagnostics.UnknownAccount, entry.Account.Span, DidYouMean.Help(account, profile.Accounts.Select(a => a.Name)), YamlNodeDescription.Shorten(account));
        return sink.ErrorCount == before;
    }
}
