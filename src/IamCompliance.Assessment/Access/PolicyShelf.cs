using System.Text.Json;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Holds the managed policies and groups of a recorded account, each compiled once.</summary>
internal sealed class PolicyShelf
{
    private readonly Dictionary<string, (JsonElement Document, AccountManagedPolicy Policy)> managed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Item> groups = new(StringComparer.Ordinal);
    private readonly string accountArn;

    public PolicyShelf(AccountState state)
    {
        accountArn = $"arn:{state.Header.Partition}:iam::{state.Header.AccountId}:";
        foreach (var item in state.ItemsOf(ResourceTypes.Policy))
            Add(item);
        foreach (var item in state.ItemsOf(ResourceTypes.Group))
            groups[item.Configuration.Text("groupName") ?? item.ResourceName ?? item.ResourceId] = item;
    }

    public IReadOnlyDictionary<string, AccountManagedPolicy> Managed =>
        managed.ToDictionary(m => m.Key, m => m.Value.Policy, StringComparer.Ordinal);

    /// <summary>Gets the ARN of a recorded resource; one that a case leaves out is made of its name.</summary>
    public string ArnOf(Item item, string kind, string nameProperty) =>
        item.Configuration.Text("arn")
        ?? item.Arn
        ?? $"{accountArn}{kind}{item.Configuration.Text("path") ?? "/"}"
            + (item.Configuration.Text(nameProperty) ?? item.ResourceName ?? item.ResourceId);

    public Item? FindGroup(string name) => groups.GetValueOrDefault(name);

    public IEnumerable<(string Name, Item Item)> Groups => groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Value));

    /// <summary>Lists the policies of a user, group or role itself: inline ones, then attached ones.</summary>
    public IEnumerable<HeldPolicy> Of(Item item, string inlineList, string ownerArn, string? groupName = null)
    {
        foreach (var list in new[] { inlineList, "attachedManagedPolicies" }.Where(l => item.Configuration.IsNoList(l)))
            yield return HeldPolicy.Unread(list, groupName);
        foreach (var inline in item.Configuration.List(inlineList))
        {
            var name = inline.Text("policyName") ?? "";
            var document = inline.Object("policyDocument");
            yield return new HeldPolicy(
                name,
                null,
                groupName,
                document,
                document is { } d ? DocumentReader.Compile($"{name} of {ownerArn}", d, PolicyKind.Identity) : null
            );
        }

        foreach (var attached in item.Configuration.List("attachedManagedPolicies"))
        {
            var name = attached.Text("policyName") ?? "";
            yield return Find(attached.Text("policyArn") ?? $"{accountArn}policy/{name}", name, groupName);
        }
    }

    public HeldPolicy Find(string arn, string name, string? groupName = null) =>
        managed.TryGetValue(arn, out var found)
            ? new HeldPolicy(name, arn, groupName, found.Document, found.Policy.Default)
            : new HeldPolicy(name, arn, groupName, null, null);

    private void Add(Item item)
    {
        if (item.Configuration.Object("document") is not { } document)
            return;
        var arn = ArnOf(item, "policy", "policyName");
        var others = item
            .Configuration.List("policyVersionList")
            .Select(v => (Id: v.Text("versionId"), Document: v.Object("document")))
            .Where(v => v.Document is not null)
            .Select(v => DocumentReader.Compile($"{arn} {v.Id}", v.Document!.Value, PolicyKind.Identity));
        managed[arn] = (document, new AccountManagedPolicy(arn, DocumentReader.Compile(arn, document, PolicyKind.Identity), [.. others]));
    }
}
