using IamCompliance.Aws.Planning;
using IamCompliance.AwsEmulator.Synthetic;
using IamCompliance.Definitions.Linking;
using IamCompliance.State;
using Xunit.Abstractions;

namespace IamCompliance.Aws.Tests.Capturing;

/// <summary>Counts what a capture asks: calls grow with pages, never with users.</summary>
public sealed class CallCountTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1000, 500, 500, 24)]
    [InlineData(5000, 2500, 2500, 45)]
    public async Task Calls_to_IAM_grow_with_pages(int users, int roles, int policies, int atMost)
    {
        var export = SyntheticExport.Create(new SyntheticSize { Users = users, Roles = roles, Policies = policies, CapturedAt = TimeProvider.System.GetUtcNow() });
        await using var session = await EmulatedSession.StartAsync(export.ToAccount());
        // Of some things AWS tells of one principal at a time: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html,
        // https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html.
        var required = RequiredParts.Of(ShippedControls.Catalogue.Selected.Select(s => s.Control).Where(c => !c.Parts.Any(p => p is PartIds.ServiceLastAccessed or PartIds.SshPublicKeys)));

        var state = await session.CaptureAsync(CapturePlan.For(required.Ids, required.EveryBucketAndKey));

        foreach (var (operation, count) in session.Emulator.Calls.ByOperation.OrderBy(c => c.Key, StringComparer.Ordinal))
            output.WriteLine($"{operation} {count}");
        Assert.Equal((users, roles), (state.ItemsOf(ResourceTypes.User).Count, state.ItemsOf(ResourceTypes.Role).Count));
        Assert.True(state.GetPart(PartIds.AuthorizationDetails).IsProven);
        Assert.InRange(session.Emulator.Calls.ByService["iam"], 1, atMost);
    }
}
