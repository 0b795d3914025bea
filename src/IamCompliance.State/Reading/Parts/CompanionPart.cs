using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads a list that says more of resources which another part listed: one entry for each, found by its name within the
/// region.</summary>
internal abstract class CompanionPart(string partId, string listName, string nameProperty, string listPartId, string resourceType)
    : AnswerPart(partId)
{
    protected sealed override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var resources = Resources(contribution, draft);
        foreach (var entry in body.RequiredList(listName))
        {
            var name = entry.RequiredText(nameProperty);
            if (!contribution.Names.Add(name))
                throw RejectedContentException.Malformed($"`{name}` is listed twice");
            var properties = ReadEntry(entry.Named(name));
            if (resources.TryGetValue(name, out var resource))
                contribution.SetAll(resource, properties);
        }
    }

    protected sealed override void Finish(Contribution contribution, AccountDraft draft)
    {
        if (draft.Part(listPartId).IsProven && !contribution.Names.SetEquals(Resources(contribution, draft).Keys))
            contribution.Doubt = new RejectedContentException(
                PartErrorCodes.CountMismatch,
                $"those it speaks of are not those of the list {listPartId}"
            );
    }

    /// <summary>Reads what an entry adds to its resource.</summary>
    protected abstract JsonObject ReadEntry(Fields entry);

    protected sealed override JsonObject? WriteAnswer(ExportQuestion question) =>
        new() { [listName] = new JsonArray([.. question.ItemsOf(resourceType).Select(r => Named(r.Name!, WriteEntry(r)))]) };

    /// <summary>Writes what the entry of a resource says beside its name.</summary>
    protected abstract JsonObject WriteEntry(ItemDraft resource);

    private JsonObject Named(string name, JsonObject entry)
    {
        entry[nameProperty] = name;
        return entry;
    }

    private Dictionary<string, ItemDraft> Resources(Contribution contribution, AccountDraft draft)
    {
        var named = new Dictionary<string, ItemDraft>(StringComparer.Ordinal);
        var here = draft
            .ItemsOf(resourceType)
            .Where(r => contribution.Region is null || r.Region == contribution.Region || r.Region == ItemDraft.Global);
        foreach (var resource in here)
        {
            // A name is given once in an account, so an answer that speaks of it cannot be told apart.
            if (!named.TryAdd(resource.Name!, resource))
                throw RejectedContentException.Malformed(
                    $"speaks of `{resource.Name}`, which is the name of both `{named[resource.Name!].SubjectId}` and `{resource.SubjectId}`"
                );
        }

        return named;
    }
}
