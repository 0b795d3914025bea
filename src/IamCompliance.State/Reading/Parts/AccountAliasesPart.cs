using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the aliases of the account.</summary>
internal sealed class AccountAliasesPart() : AnswerPart(PartIds.AccountAliases)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        if (!body.Has("AccountAliases"))
            throw body.Missing("AccountAliases");
        contribution.Set(draft.Account, "aliases", SortedArray.OfTexts(body.TextList("AccountAliases")));
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new() { ["AccountAliases"] = question.Export.Account["aliases"]?.DeepClone() ?? new JsonArray() };
}
