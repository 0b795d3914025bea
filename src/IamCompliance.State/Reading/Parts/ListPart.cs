using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads a part that is a list of resources of one type.</summary>
internal abstract class ListPart(string partId, string listName) : AnswerPart(partId)
{
    /// <summary>Gets whether one resource can be listed in several regions.</summary>
    protected virtual bool IsListedInManyRegions => false;

    protected sealed override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        foreach (var entry in body.RequiredList(listName))
        {
            var item = ReadItem(entry, contribution, draft);
            if (!IsListedInManyRegions || !draft.Has(item))
                contribution.Add(item);
        }
    }

    protected abstract ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft);

    protected sealed override JsonObject? WriteAnswer(ExportQuestion question) =>
        WriteEntries(question) is { } entries ? new JsonObject { [listName] = new JsonArray([.. entries]) } : null;

    /// <summary>Writes an entry for each resource; null says that the account has no use for such a list.</summary>
    protected abstract IEnumerable<JsonObject>? WriteEntries(ExportQuestion question);
}
