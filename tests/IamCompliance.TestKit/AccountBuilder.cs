using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.TestKit;

/// <summary>Builds the state of an account: empty, and every part read to its end, unless told otherwise.</summary>
/// <example><c>new AccountBuilder().WithUser("ada", u => u.WithPassword()).WithPart(PartIds.CredentialReport,
/// ReadStatus.Denied).Build()</c></example>
public sealed class AccountBuilder
{
    private readonly Dictionary<string, Part> parts = PartRows.Ids.ToDictionary(id => id, id => new Part(id, ReadStatus.Complete));
    private readonly List<Item> items = [];
    private readonly JsonObject account = [];
    private DateTimeOffset capturedAt = TestTimes.Now;

    /// <summary>Starts an account.</summary>
    public AccountBuilder(string accountId = "111122223333")
    {
        AccountId = accountId;
        account["accountId"] = accountId;
    }

    /// <summary>Gets the 12-digit id.</summary>
    public string AccountId { get; }

    /// <summary>Sets when the account was captured.</summary>
    public AccountBuilder CapturedAt(DateTimeOffset instant)
    {
        capturedAt = instant;
        return this;
    }

    /// <summary>Sets a property of the account item; null leaves it absent.</summary>
    public AccountBuilder With(string property, object? value)
    {
        if (TestJson.Node(value) is { } node)
            account[property] = node;
        else
            account.Remove(property);
        return this;
    }

    /// <summary>Sets a property of the account item from JSON.</summary>
    public AccountBuilder WithJson(string property, string json) => With(property, JsonNode.Parse(json));

    /// <summary>Adds a user.</summary>
    public AccountBuilder WithUser(string name, Action<UserBuilder>? configure = null)
    {
        var user = new UserBuilder(name, AccountId);
        configure?.Invoke(user);
        return WithItem(user.Build());
    }

    /// <summary>Adds a role.</summary>
    public AccountBuilder WithRole(string name, Action<RoleBuilder>? configure = null, string path = "/")
    {
        var role = new RoleBuilder(name, AccountId, path);
        configure?.Invoke(role);
        return WithItem(role.Build());
    }

    /// <summary>Adds a customer managed policy.</summary>
    public AccountBuilder WithPolicy(string name, Action<PolicyBuilder>? configure = null)
    {
        var policy = new PolicyBuilder(name, AccountId);
        configure?.Invoke(policy);
        return WithItem(policy.Build());
    }

    /// <summary>Adds an item of any type.</summary>
    public AccountBuilder WithItem(string resourceType, string resourceId, Action<ItemBuilder>? configure = null)
    {
        var item = new ItemBuilder(resourceType, resourceId);
        configure?.Invoke(item);
        return WithItem(item.Build());
    }

    /// <summary>Adds an item.</summary>
    public AccountBuilder WithItem(Item item)
    {
        items.Add(item);
        return this;
    }

    /// <summary>Sets how far a part was read, with an error that fits the status.</summary>
    public AccountBuilder WithPart(string partId, ReadStatus status) => WithPart(TestParts.Create(partId, status));

    /// <summary>Sets a part.</summary>
    public AccountBuilder WithPart(Part part)
    {
        parts[part.Id] = part;
        return this;
    }

    /// <summary>Builds the state.</summary>
    public AccountState Build() =>
        new(
            new StateHeader
            {
                AccountId = AccountId,
                Partition = "aws",
                CaptureStart = capturedAt.AddMinutes(-1),
                CaptureEnd = capturedAt,
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                CallerArn = $"arn:aws:iam::{AccountId}:user/auditor",
                Regions = ["us-east-1"],
                Source = "case",
                ToolVersion = "0.1.0",
            },
            parts.Values,
            [.. items, AccountItem()]
        );

    private Item AccountItem()
    {
        var builder = new ItemBuilder(ResourceTypes.Account, AccountId).WithArn($"arn:aws:iam::{AccountId}:root");
        foreach (var (name, value) in account)
            builder.With(name, value);
        return builder.Build();
    }
}
