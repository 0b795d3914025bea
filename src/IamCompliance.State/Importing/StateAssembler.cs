using IamCompliance.State.Importing.Drafts;

namespace IamCompliance.State.Importing;

/// <summary>Puts the finished draft of an account together.</summary>
internal static class StateAssembler
{
    /// <summary>The region of a resource whose answer does not name one, unless the export says that it covers only one.</summary>
    private const string UnknownRegion = "unknown";

    public static AccountState Assemble(AccountDraft draft, CaptureTime time, IReadOnlyList<string>? recordedRegions)
    {
        var regions = recordedRegions ?? RegionsOf(draft);
        var fallback = recordedRegions is [var only] ? only : UnknownRegion;
        return new AccountState(
            new StateHeader
            {
                AccountId = draft.Owner.AccountId,
                Partition = draft.Owner.Partition,
                CaptureStart = time.Start,
                CaptureEnd = time.End,
                CaptureTimeBasis = time.Basis,
                CallerArn = draft.CallerArn,
                Regions = regions,
                Source = "aws-cli-export",
                ToolVersion = typeof(StateAssembler).Assembly.GetName().Version!.ToString(3),
            },
            draft.Parts.Select(p => p.ToPart()),
            draft.Items.Select(i => i.ToItem(fallback)));
    }

    private static IReadOnlyList<string> RegionsOf(AccountDraft draft) =>
    [
        .. draft.Items
            .Where(i => i.ResourceType != ResourceTypes.Bucket) // listed from anywhere, wherever they lie
            .Select(i => i.Region)
            .OfType<string>()
            .Where(r => r is not (ItemDraft.Global or UnknownRegion))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
