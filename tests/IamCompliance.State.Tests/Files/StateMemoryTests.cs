using IamCompliance.State.Files;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Files;

[Collection(nameof(MeasuredAlone))]
public sealed class StateMemoryTests
{
    [Fact]
    public async Task A_state_costs_memory_in_proportion_to_its_file()
    {
        using var folder = new TemporaryFolder();
        await WriteLargeAsync(folder.File("a.state.json"));
        var size = new FileInfo(folder.File("a.state.json")).Length;
        Assert.True(size > 3_000_000, $"the account is too small to measure: {size} bytes");

        var keptBefore = GC.GetTotalMemory(forceFullCollection: true);
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var state = await StateFile.ReadAsync(folder.File("a.state.json"));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - keptBefore;

        Assert.Equal(5001, state.Items.Count());
        Assert.True(kept < 4 * size, $"{kept} bytes are kept for a file of {size}");
        Assert.True(allocated < 8 * size, $"{allocated} bytes were allocated for a file of {size}");
    }

    private static async Task WriteLargeAsync(string path)
    {
        var account = new AccountBuilder();
        for (var i = 0; i < 5000; i++)
            account.WithUser($"user-{i:D5}", u =>
                u.WithPassword().WithAccessKey(TestTimes.DaysAgo(i % 300)).WithInlinePolicy("inline", TestPolicies.ListOneBucket)
            );
        await StateFile.WriteAsync(account.Build(), path);
    }
}
