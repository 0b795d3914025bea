using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>Makes a whole account out of a seed: every part read, every kind of failure somewhere in it.</summary>
public static class SyntheticAccount
{
    public const string AccountId = "111122223333";
    public static readonly DateTimeOffset Now = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    public static AccountState Create(AccountSize size)
    {
        var random = new Random(size.Seed);
        var header = new StateHeader
        {
            AccountId = AccountId,
            Partition = "aws",
            CaptureStart = Now.AddMinutes(-2),
            CaptureEnd = Now,
            CaptureTimeBasis = CaptureTimeBasis.Recorded,
            CallerArn = $"arn:aws:sts::{AccountId}:assumed-role/auditor/synthetic",
            Regions = ["us-east-1"],
            Source = "synthetic",
            ToolVersion = "0.1.0",
        };
        var parts = PartRows.Ids.Select(id => new Part(id, ReadStatus.Complete)
        {
            Calls = [new CallRecord("synthetic:Read") { EndOfList = "not paged" }],
            GeneratedAt = id == PartIds.CredentialReport ? Now.AddHours(-1) : null,
        });
        var principals = size.Shape == AccountShape.Tangled ? new TangledItems(size, random).All() : Uniform(size, random);
        return new AccountState(header, parts, [SettingItems.Account(size), .. SettingItems.Others(), .. principals]);
    }

    private static IEnumerable<Item> Uniform(AccountSize size, Random random) =>
        [
            .. Enumerable.Range(0, size.Groups).Select(i => PrincipalItems.Group(i)),
            .. Enumerable.Range(0, size.Users).Select(i => PrincipalItems.User(i, size, random)),
            .. Enumerable.Range(0, size.Roles).Select(i => PrincipalItems.Role(i, size, random)),
            .. Enumerable.Range(0, size.Policies).Select(i => PrincipalItems.Policy(i, random)),
        ];

    internal static Item Item(string type, string id, string? arn, string region, JsonObject configuration) =>
        new()
        {
            ResourceType = type,
            ResourceId = id,
            Arn = arn,
            AwsRegion = region,
            Configuration = JsonSerializer.SerializeToElement(configuration),
        };

    internal static string Ago(double days) => Now.AddDays(-days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
