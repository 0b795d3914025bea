using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads a part that is a list of resources of one type.</summary>
internal abstract class ListPart(string partId, CliOperation operation, string listName) : AnswerPart(partId, operation)
{
    protected sealed override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        foreach (var entry in body.RequiredList(listName))
            contribution.Add(ReadItem(entry, contribution, draft));
        Finish(contribution, draft);
    }

    protected abstract ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft);

    /// <summary>Joins the items with those of other parts.</summary>
    protected virtual void Finish(Contribution contribution, AccountDraft draft)
    {
    }
}
