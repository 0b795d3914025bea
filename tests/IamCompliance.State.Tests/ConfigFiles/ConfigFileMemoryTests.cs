using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Files;
using IamCompliance.State.Tests.Files;
using static IamCompliance.State.Tests.ConfigFiles.ConfigFolder;

namespace IamCompliance.State.Tests.ConfigFiles;

[Collection(nameof(MeasuredAlone))]
public sealed class ConfigFileMemoryTests
{
    private const int Items = 40_000;

    [Fact]
    public async Task A_large_snapshot_is_never_in_memory_as_a_whole()
    {
        using var folder = new ConfigFolder();
        var name = SnapshotName("eu-west-1", "20260131T060000Z", folder.NextId());
        var path = folder.Write(name, []);
        var size = WriteLarge(path);
        Assert.True(size > 25_000_000, $"the file is too small to measure: {size} bytes");

        var (count, peak) = (0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var content = await ConfigFileReader.ReadAsync(
            new ConfigFile(path, name, null),
            StateReadLimits.Default,
            Take,
            CancellationToken.None
        );

        Assert.Null(content.Problem);
        Assert.Equal((Items, Items), (count, content.Count));
        Assert.True(peak < size / 5, $"{peak} bytes were kept while a text of {size} was read");

        void Take(JsonElement item, int index)
        {
            if (count++ % 10_000 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
    }

    private static long WriteLarge(string path)
    {
        using var zip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        var size = 0L;
        Write("""{"fileVersion":"1.0","configSnapshotId":"a","configurationItems":[""");
        for (var i = 0; i < Items; i++)
            Write((i == 0 ? "" : ",") + JsonSerializer.Serialize(Lambda($"function-{i * 7919}", "eu-west-1")));
        Write("]}");
        return size;

        void Write(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            size += bytes.Length;
            zip.Write(bytes);
        }
    }
}
