using IamCompliance.Aws.Access;
using IamCompliance.AwsEmulator.Faults;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Faults;

/// <summary>Gives answers that look like answers and are none.</summary>
public sealed class AnswerFaultTests
{
    public static TheoryData<string, string, string> Pages =>
        new()
        {
            { "iam:GetAccountAuthorizationDetails", PartIds.AuthorizationDetails, "Marker" },
            { "iam:ListVirtualMFADevices", PartIds.VirtualMfaDevices, "Marker" },
            { "kms:ListKeys", PartIds.Keys, "NextMarker" },
            { "organizations:ListAccounts", PartIds.OrganizationAccounts, "NextToken" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_token_that_comes_twice_ends_the_list_unproven(string operation, string part, string token)
    {
        var found = await CaptureAsync(operation, FaultAction.RepeatToken, part, pageSize: 1);

        Assert.Equal(ReadStatus.Partial, found.Status);
        Assert.Equal(PartErrorCodes.Truncated, found.Error!.Code);
        Assert.Contains($"the same {token} came twice", found.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iam:GetAccountAuthorizationDetails", PartIds.AuthorizationDetails)]
    [InlineData("kms:ListKeys", PartIds.Keys)]
    public async Task A_list_that_goes_on_without_a_token_is_unproven(string operation, string part)
    {
        var found = await CaptureAsync(operation, FaultAction.DropToken, part, pageSize: 1);

        Assert.False(found.IsProven);
        Assert.Equal(PartErrorCodes.Truncated, found.Error!.Code);
    }

    [Theory]
    [InlineData("iam:GetAccountSummary", PartIds.AccountSummary, FaultKind.Html)]
    [InlineData("iam:GetAccountSummary", PartIds.AccountSummary, FaultKind.EmptyBody)]
    [InlineData("cloudtrail:DescribeTrails", PartIds.Trails, FaultKind.Html)]
    [InlineData("cloudtrail:DescribeTrails", PartIds.Trails, FaultKind.EmptyBody)]
    [InlineData("s3:ListBuckets", PartIds.Buckets, FaultKind.Html)]
    [InlineData("access-analyzer:ListAnalyzers", PartIds.Analyzers, FaultKind.Html)]
    public async Task A_page_for_people_is_no_answer(string operation, string part, FaultKind kind)
    {
        var found = await CaptureAsync(operation, kind == FaultKind.Html ? FaultAction.Html : FaultAction.EmptyBody, part);

        Assert.False(found.IsProven);
        Assert.Equal(operation, found.Error!.Operation);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_fails_its_part()
    {
        var found = await CaptureAsync(
            "iam:ListAccountAliases",
            FaultAction.Delay(TimeSpan.FromSeconds(30)),
            PartIds.AccountAliases,
            change: e => e with { Timeout = TimeSpan.FromMilliseconds(300), MaxAttempts = 1 }
        );

        Assert.Equal(ReadStatus.Failed, found.Status);
        Assert.Equal(PartErrorCodes.Timeout, found.Error!.Code);
    }

    [Fact]
    public async Task A_resource_deleted_between_list_and_get_leaves_only_itself_undecided()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        session.Emulator.Faults.Add(
            "s3:GetBucketVersioning",
            FaultAction.Error("NoSuchBucket", 404, "The specified bucket does not exist"),
            from: 1,
            to: 1
        );

        var state = await session.CaptureAsync();

        var part = state.GetPart(PartIds.BucketVersioning);
        Assert.Equal((ReadStatus.Partial, true, "NoSuchBucket"), (part.Status, part.HasItemisedGaps, part.Error!.Code));
        Assert.Single(state.ItemsOf(ResourceTypes.Bucket), b => b.UnreadParts.Contains(PartIds.BucketVersioning));
    }

    [Fact]
    public async Task Every_call_is_recorded_with_its_proof()
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create(), o => o with { MaxPageSize = 4 });
        session.Emulator.Faults.Add("iam:GetAccountAuthorizationDetails", FaultAction.Throttle, from: 2, to: 2);

        var state = await session.CaptureAsync();

        var call = Assert.Single(state.GetPart(PartIds.AuthorizationDetails).Calls);
        Assert.True(call.Pages > 1);
        Assert.Equal((1, call.Pages, "IsTruncated is false"), (call.Retries, call.RequestIds.Count, call.EndOfList));
        Assert.NotNull(call.ServerDate);
        Assert.Equal(64, call.BodySha256!.Length);
        Assert.Equal(session.Emulator.Endpoint.GetLeftPart(UriPartial.Authority), call.Source);
        Assert.Equal(["custom"], state.Header.Endpoints);
    }

    private static async Task<Part> CaptureAsync(
        string operation,
        FaultAction fault,
        string part,
        int? pageSize = null,
        Func<EndpointSettings, EndpointSettings>? change = null
    )
    {
        await using var session = await EmulatedSession.StartAsync(SyntheticAccounts.Create(), o => o with { MaxPageSize = pageSize });
        session.Emulator.Faults.Add(operation, fault);
        var state = await session.CaptureAsync(change: a =>
            a with
            {
                Endpoints = change?.Invoke(a.Endpoints) ?? a.Endpoints with { MaxAttempts = 2 },
            }
        );
        return state.GetPart(part);
    }
}
