using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>
/// Leaves out of a state what evidence must not hold: what is between the ends of access key ids, tags that nothing asks for and, where it
/// is wanted, account ids. A run assesses what is left, so that the state in its package gives the same verdicts again.
/// </summary>
internal sealed class StateRedaction
{
    private readonly IReadOnlyCollection<string> taggedTypes;
    private readonly KeyIdMasks masks;
    private readonly AccountAliases? aliases;

    /// <summary>Creates the redaction for a run.</summary>
    /// <param name="catalogue">What the run asks.</param>
    /// <param name="masks">The masks of the access key ids that definitions name, so that states have the same ones.</param>
    /// <param name="aliases">What account ids are replaced by; null to keep them.</param>
    internal StateRedaction(LinkedCatalogue catalogue, KeyIdMasks masks, AccountAliases? aliases)
    {
        taggedTypes = TaggedTypes.Of(catalogue);
        this.masks = masks;
        this.aliases = aliases;
    }

    /// <summary>Redacts a state; what has nothing to leave out stays as it is.</summary>
    public AccountState Apply(AccountState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var texts = StateTexts
            .OfHead(state)
            .Concat(
                state.Items.SelectMany(i =>
                    StateTexts.MayHoldKeyId(StateTexts.Raw(i.Configuration))
                        ? StateTexts.OfName(i).Concat(StateTexts.Of(i.Configuration))
                        : StateTexts.OfName(i)
                )
            );
        var redactor = new ItemRedactor(masks.With(texts), aliases);
        var keys = PolicyTagKeys.Find(state);
        return new AccountState(
            redactor.Redact(state.Header),
            state.Parts.Select(redactor.Redact),
            state.Items.Select(i => redactor.Redact(i, taggedTypes.Contains(i.ResourceType) ? null : keys))
        );
    }
}
