using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which alternate contacts the account has. Names, e-mail addresses and telephone numbers are never copied.</summary>
internal sealed class AlternateContactsPart() : AnswerPart(PartIds.AlternateContacts)
{
    private const string Property = "alternateContacts";

    protected override IReadOnlyList<string> Arguments => ["BILLING", "OPERATIONS", "SECURITY"];

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var contact = body.RequiredObject("AlternateContact");
        var type = contact.RequiredText("AlternateContactType");
        if (type != contribution.Argument)
            throw RejectedContentException.Malformed($"answers for {type}, and {contribution.Argument} was asked for");
        var known = (draft.Account.Configuration[Property] as JsonObject)?.DeepClone().AsObject() ?? [];
        known[NameOf(type)] = true;
        contribution.Set(draft.Account, Property, known);
    }

    /// <summary>Says of the contacts that are not there that they are not; what was not read stays unsaid.</summary>
    protected override void Conclude(PartDraft part, IReadOnlyList<string?> asked, AccountDraft draft)
    {
        if (!part.IsProven)
            return;
        var known = draft.Account.Configuration[Property] as JsonObject;
        var all = Arguments.Select(NameOf).Select(n => KeyValuePair.Create(n, (JsonNode?)JsonValue.Create(known?.ContainsKey(n) == true)));
        draft.Account.Configuration[Property] = new JsonObject(all);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        question.Export.Account[Property]?[NameOf(question.Argument!)]?.GetValue<bool>() == true
            ? new JsonObject
            {
                ["AlternateContact"] = new JsonObject
                {
                    ["AlternateContactType"] = question.Argument,
                    ["EmailAddress"] = "somebody@example.com",
                    ["Name"] = "Somebody",
                    ["PhoneNumber"] = "+1 555 0100",
                    ["Title"] = "Somebody",
                },
            }
            : null;

    private static string NameOf(string type) => type.ToLowerInvariant();
}
