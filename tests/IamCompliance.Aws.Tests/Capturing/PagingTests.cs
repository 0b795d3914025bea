using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.Capturing;

public sealed class PagingTests
{
    [Fact]
    public async Task An_account_read_in_the_smallest_pages_is_the_same()
    {
        await using var large = await EmulatedSession.StartAsync(SyntheticAccounts.Create());
        await using var small = await EmulatedSession.StartAsync(SyntheticAccounts.Create(), o => o with { MaxPageSize = 1 });
        var inOne = await large.CaptureAsync();
        var oneByOne = await small.CaptureAsync();
        Assert.True(small.Emulator.Calls.Total > large.Emulator.Calls.Total);
        Assert.Equal(Statuses(inOne), Statuses(oneByOne));
        Assert.Equal(Items(inOne), Items(oneByOne));
    }

    private static IEnumerable<string> Statuses(AccountState state) => state.Parts.Select(p => $"{p.Id} {p.Status} {p.Error?.Message}");

    private static IEnumerable<string> Items(AccountState state) =>
        state.Items.Select(i => $"{i.ResourceType} {i.SubjectId} {i.AwsRegion} {JsonSerializer.Serialize(i.Configuration)}");
}
