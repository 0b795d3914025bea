using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;
using IamCompliance.State.RoundTrips;

namespace IamCompliance.State.Tests.RoundTrips;

public sealed class AccountRoundTripTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    private static readonly ResourceType[] Types = [.. ResourceTypes.All.Select(t => KnownResourceTypes.Catalog.Find(t)!)];

    /// <summary>What stands in two places, or follows from something else: one without the other would be a contradiction.</summary>
    private static readonly string[] FitOthers =
    [
        "path",
        "defaultVersionId",
        "policyVersionList",
        "groupList",
        "members",
        "instanceProfileList",
        "usedInstanceProfiles",
        "virtualMfaDevices",
        "mfaDevices",
        "enableDate",
        "isTrailBucket",
        "isTrailKey",
        "isConfirmed",
        "isServiceLinked",
        "isAwsManaged",
        "maxSessionDuration",
        "maxSessionHours",
        "sessionHours",
    ];

    public static TheoryData<string> PartNames() => [.. PartRows.Ids];

    /// <summary>A property that a schema names and no answer of AWS carries is one that only cases can have.</summary>
    [Fact]
    public async Task Every_property_of_every_type_comes_back()
    {
        var account = Account(Types.Select(t => (t, SchemaSample.Of(t))));

        Assert.Equal("", string.Join("\n", await LostAsync(account)));
    }

    [Fact]
    public async Task Basic_event_selectors_come_back_as_advanced_ones_do()
    {
        var trail = Types.Single(t => t.Name == ResourceTypes.Trail);

        Assert.Empty(await LostAsync(Account([(trail, SchemaSample.Of(trail, p => p.Name != "advancedEventSelectors"))])));
    }

    [Fact]
    public void Whatever_is_said_of_an_account_comes_back() =>
        Gen
            .Bool.Array[400]
            .Sample(
                wanted =>
                {
                    var next = 0;
                    // The account's counts must be those of all that is there.
                    var account = Account(
                        Types
                            .Where(t => t.Name != ResourceTypes.Account)
                            .Select(t => (t, SchemaSample.Of(t, p => IsName(p) || wanted[next++ % wanted.Length])))
                    );
                    var lost = LostAsync(account).GetAwaiter().GetResult();
                    return lost.Count == 0 ? true : throw new InvalidOperationException(string.Join("\n", lost));
                },
                iter: 40
            );

    [Fact]
    public async Task Every_part_comes_back_complete()
    {
        var account = Account(Types.Select(t => (t, SchemaSample.Of(t))));
        var recorded = (await AccountRoundTrip.TakeAsync(account)).State;

        Assert.Empty(recorded.Parts.Where(p => !p.IsProven).Select(p => $"{p.Id}: {p.Status} {p.Error?.Message}"));
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public async Task A_part_that_was_denied_comes_back_denied(string part)
    {
        var denied = new Part(part, ReadStatus.Denied) { Error = new PartError(part, "AccessDenied", "Access is denied") };
        var recorded = (await AccountRoundTrip.TakeAsync(Account(Types.Select(t => (t, SchemaSample.Of(t))), denied))).State.GetPart(part);

        Assert.Equal(ReadStatus.Denied, recorded.Status);
        Assert.Equal(PartOperations.Find(part)!.Permission, recorded.Error!.Permission);
    }

    [Theory]
    [InlineData(ReadStatus.Partial)]
    [InlineData(ReadStatus.Failed)]
    [InlineData(ReadStatus.NotCollected)]
    public async Task A_list_that_was_not_read_to_its_end_comes_back_so(ReadStatus status)
    {
        var recorded = (await AccountRoundTrip.TakeAsync(Account([], new Part(PartIds.AuthorizationDetails, status)))).State;

        Assert.Equal(status, recorded.GetPart(PartIds.AuthorizationDetails).Status);
    }

    [Fact]
    public async Task A_resource_is_found_again_by_its_name()
    {
        var user = Types.Single(t => t.Name == ResourceTypes.User);
        var trip = await AccountRoundTrip.TakeAsync(Account([(user, new JsonObject { ["passwordEnabled"] = true })]));
        var recorded = Assert.Single(trip.State.ItemsOf(ResourceTypes.User));

        Assert.Equal("arn:aws:iam::111122223333:user/resource", recorded.Arn);
        Assert.Equal("resource", trip.Subjects[(ResourceTypes.User, recorded.SubjectId)]);
    }

    [Fact]
    public async Task What_must_be_there_is_added_and_is_nobody_s_subject()
    {
        var user = Types.Single(t => t.Name == ResourceTypes.User);
        var trip = await AccountRoundTrip.TakeAsync(
            Account([
                (
                    user,
                    new JsonObject
                    {
                        ["groupList"] = new JsonArray("admins"),
                        ["attachedManagedPolicies"] = new JsonArray(
                            new JsonObject { ["policyArn"] = "arn:aws:iam::aws:policy/ReadOnlyAccess" }
                        ),
                    }
                ),
            ])
        );

        Assert.Equal(ReadStatus.Complete, trip.State.GetPart(PartIds.AuthorizationDetails).Status);
        Assert.Equal("admins", Assert.Single(trip.State.ItemsOf(ResourceTypes.Group)).ResourceName);
        var policy = Assert.Single(trip.State.ItemsOf(ResourceTypes.Policy));
        Assert.Equal("arn:aws:iam::aws:policy/ReadOnlyAccess", policy.Arn);
        Assert.DoesNotContain((ResourceTypes.Policy, policy.SubjectId), trip.Subjects.Keys);
    }

    private static bool IsName(Property property) => property.Type.Kind == ValueKind.String || FitOthers.Contains(property.Name);

    private static async Task<IReadOnlyList<string>> LostAsync(AccountState account)
    {
        var trip = await AccountRoundTrip.TakeAsync(account);
        var recorded = trip
            .State.Items.Where(i => trip.Subjects.ContainsKey((i.ResourceType, i.SubjectId)))
            .ToDictionary(i => (i.ResourceType, trip.Subjects[(i.ResourceType, i.SubjectId)]));
        return
        [
            .. account.Items.SelectMany(i =>
                recorded.TryGetValue((i.ResourceType, i.SubjectId), out var other)
                    ? Lost(i.Configuration, other.Configuration, i.ResourceType)
                    : [$"{i.ResourceType} is not listed"]
            ),
        ];
    }

    private static IEnumerable<string> Lost(JsonElement given, JsonElement recorded, string path) =>
        given.ValueKind switch
        {
            JsonValueKind.Object when recorded.ValueKind == JsonValueKind.Object => given
                .EnumerateObject()
                .SelectMany(p =>
                    recorded.TryGetProperty(p.Name, out var other) ? Lost(p.Value, other, $"{path}.{p.Name}") : [$"{path}.{p.Name} is lost"]
                ),
            JsonValueKind.Array when recorded.ValueKind == JsonValueKind.Array => given
                .EnumerateArray()
                .Where(g => !recorded.EnumerateArray().Any(r => !Lost(g, r, path).Any()))
                .Select(g => $"{path}: {g.GetRawText()} is not in {recorded.GetRawText()}"),
            _ => given.GetRawText() == recorded.GetRawText() ? [] : [$"{path}: {given.GetRawText()} became {recorded.GetRawText()}"],
        };

    private static AccountState Account(IEnumerable<(ResourceType Type, JsonObject Configuration)> resources, Part? unread = null) =>
        new(
            new StateHeader
            {
                AccountId = SchemaSample.AccountId,
                Partition = "aws",
                CaptureStart = Now,
                CaptureEnd = Now,
                CaptureTimeBasis = CaptureTimeBasis.Stated,
                Regions = ["us-east-1"],
                Source = "test",
                ToolVersion = "",
            },
            PartRows.Ids.Select(p => p == unread?.Id ? unread : new Part(p, ReadStatus.Complete)),
            resources.Select(r => new Item
            {
                ResourceType = r.Type.Name,
                ResourceId = "resource",
                AwsRegion = "us-east-1",
                Configuration = JsonSerializer.SerializeToElement(r.Configuration),
            })
        );
}
