using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator;
using IamCompliance.AwsEmulator.Synthetic;
using IamCompliance.State.Model;
using Xunit.Abstractions;

namespace IamCompliance.Aws.Tests.Capturing;

/// <summary>Counts what a capture asks: calls grow with pages, and with principals only where a control that costs them was asked for by
/// name.</summary>
public sealed class CallCountTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1000, 500, 500, 24)]
    [InlineData(5000, 2500, 2500, 45)]
    public async Task Calls_to_IAM_of_the_default_plan_grow_with_pages(int users, int roles, int policies, int atMost)
    {
        await using var session = await StartAsync(users, roles, policies);

        var state = await session.CaptureAsync(ShippedControls.PlanOf(ShippedControls.Catalogue.Selected));

        Print(session);
        Assert.Equal((users, roles), (state.ItemsOf(ResourceTypes.User).Count, state.ItemsOf(ResourceTypes.Role).Count));
        Assert.True(state.GetPart(PartIds.AuthorizationDetails).IsProven);
        Assert.InRange(session.Emulator.Calls.ByService["iam"], 1, atMost);
    }

    [Fact]
    public async Task Controls_asked_for_by_name_take_at_most_two_calls_a_principal()
    {
        await using var session = await StartAsync(users: 120, roles: 80, policies: 50);

        var state = await session.CaptureAsync(CapturePlan.For([PartIds.ServiceLastAccessed]));

        Print(session);
        Assert.True(state.GetPart(PartIds.ServiceLastAccessed).IsProven, state.GetPart(PartIds.ServiceLastAccessed).Error?.Message);
        Assert.Equal(200, CallsOf(session, "iam:GenerateServiceLastAccessedDetails"));
        Assert.Equal(200, CallsOf(session, "iam:GetServiceLastAccessedDetails"));
    }

    [Fact]
    public async Task The_forecast_names_the_calls_that_principals_then_take()
    {
        await using var session = await StartAsync(users: 30, roles: 20, policies: 10);
        var plan = CapturePlan.For([PartIds.MfaDevices, PartIds.ServiceLastAccessed, PartIds.SshPublicKeys]);
        var heard = new Heard();

        await AccountCapture.CaptureAsync(session.Access, plan, new HurriedTime(), heard);

        Print(session);
        var forecast = Assert.Single(heard.Reports, r => r.Forecast is not null).Forecast!;
        Assert.Same(forecast, heard.Reports[0].Forecast);
        Assert.Equal((30, 20, 30 + 2 * 50 + 30), (forecast.Users, forecast.Roles, forecast.Calls));
        Assert.Equal(
            100,
            CallsOf(session, "iam:GenerateServiceLastAccessedDetails") + CallsOf(session, "iam:GetServiceLastAccessedDetails")
        );
        Assert.Equal(30, CallsOf(session, "iam:ListSSHPublicKeys"));
        // Users without password and device are known not to need a device: the forecast is the most it can be.
        Assert.InRange(CallsOf(session, "iam:ListMFADevices"), 1, 30);
        Assert.Equal(1, CallsOf(session, "iam:GetAccountSummary"));
    }

    [Fact]
    public async Task A_job_that_AWS_is_slow_with_is_asked_for_again_until_it_is_done()
    {
        await using var session = await StartAsync(users: 3, roles: 2, policies: 2, o => o with { LastAccessedPolls = 2 });

        var part = (await session.CaptureAsync(CapturePlan.For([PartIds.ServiceLastAccessed]))).GetPart(PartIds.ServiceLastAccessed);

        Assert.True(part.IsProven, part.Error?.Message);
        Assert.Equal(5, CallsOf(session, "iam:GenerateServiceLastAccessedDetails"));
        Assert.Equal(5 * 3, CallsOf(session, "iam:GetServiceLastAccessedDetails"));
        Assert.Equal(5 * 4, part.Calls.Count);
    }

    [Fact]
    public async Task A_job_that_AWS_never_ends_is_no_answer()
    {
        await using var session = await StartAsync(users: 1, roles: 1, policies: 1, o => o with { LastAccessedPolls = int.MaxValue });

        var part = (await session.CaptureAsync(CapturePlan.For([PartIds.ServiceLastAccessed]))).GetPart(PartIds.ServiceLastAccessed);

        Assert.Equal((ReadStatus.Failed, PartErrorCodes.Unfinished), (part.Status, part.Error?.Code));
    }

    private static Task<EmulatedSession> StartAsync(
        int users,
        int roles,
        int policies,
        Func<EmulatorOptions, EmulatorOptions>? change = null
    ) =>
        EmulatedSession.StartAsync(
            SyntheticExport
                .Create(
                    new SyntheticSize
                    {
                        Users = users,
                        Roles = roles,
                        Policies = policies,
                        CapturedAt = TimeProvider.System.GetUtcNow(),
                    }
                )
                .ToAccount(),
            change
        );

    private static int CallsOf(EmulatedSession session, string operation) =>
        session.Emulator.Calls.ByOperation.GetValueOrDefault(operation);

    private void Print(EmulatedSession session)
    {
        foreach (var (operation, count) in session.Emulator.Calls.ByOperation.OrderBy(c => c.Key, StringComparer.Ordinal))
            output.WriteLine($"{operation} {count}");
    }

    private sealed class Heard : IProgress<CaptureProgress>
    {
        private readonly Lock gate = new();

        public List<CaptureProgress> Reports { get; } = [];

        public void Report(CaptureProgress value)
        {
            lock (gate)
                Reports.Add(value);
        }
    }
}
