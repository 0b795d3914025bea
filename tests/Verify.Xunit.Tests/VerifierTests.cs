using VerifyTests;

namespace VerifyXunit.Tests;

/// <summary>Holds for the stand-in and, with <c>-p:OfficialPackages=true</c>, for the package: both must behave so.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("verify-").FullName;

    [Fact]
    public async Task New_text_is_received_and_refused()
    {
        var problem = await Assert.ThrowsAnyAsync<Exception>(() => Verify("text"));

        Assert.Equal("VerifyException", problem.GetType().Name);
        Assert.Contains("report.received.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains("report.verified.md", problem.Message, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(directory), problem.Message, StringComparison.Ordinal);
        Assert.Equal("text", Read("report.received.md"));
    }

    [Fact]
    public async Task Nothing_is_accepted_by_running_again()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Verify("text"));
        await Assert.ThrowsAnyAsync<Exception>(() => Verify("text"));
        Assert.False(File.Exists(PathOf("report.verified.md")) && new FileInfo(PathOf("report.verified.md")).Length > 0);
    }

    [Fact]
    public async Task Equal_text_passes_and_deletes_what_was_received_before()
    {
        Write("report.verified.md", "text");
        Write("report.received.md", "stale");

        await Verify("text");

        Assert.False(File.Exists(PathOf("report.received.md")));
        Assert.Equal("text", Read("report.verified.md"));
    }

    [Fact]
    public async Task Different_text_is_received_and_the_difference_is_shown()
    {
        Write("report.verified.md", "head\nsame\nold line\nsame\n");

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => Verify("head\nsame\nnew line\nsame\n"));

        Assert.Contains("old line", problem.Message, StringComparison.Ordinal);
        Assert.Contains("new line", problem.Message, StringComparison.Ordinal);
        Assert.Equal("head\nsame\nnew line\nsame\n", Read("report.received.md"));
        Assert.Equal("head\nsame\nold line\nsame\n", Read("report.verified.md"));
    }

    [Fact]
    public async Task Line_endings_do_not_matter()
    {
        Write("report.verified.md", "a\r\nb");
        await Verify("a\nb");
        Write("report.verified.md", "a\nb");
        await Verify("a\r\nb");
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_matter()
    {
        File.WriteAllText(PathOf("report.verified.md"), "text", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await Verify("text");
    }

    [Fact]
    public async Task An_empty_verified_file_accepts_nothing()
    {
        Write("report.verified.md", "");
        await Assert.ThrowsAnyAsync<Exception>(() => Verify("text"));
    }

    [Fact]
    public async Task A_missing_directory_is_made()
    {
        var settings = Settings();
        settings.UseDirectory(Path.Combine(directory, "new", "folder"));
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text", "md", settings));
        Assert.True(File.Exists(PathOf("new/folder/report.received.md")));
    }

    [Fact]
    public async Task Settings_may_follow_the_call()
    {
        Write("other.verified.txt", "text");
        await Verifier.Verify("text").UseDirectory(directory).UseFileName("other").DisableDiff().DisableRequireUniquePrefix();
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private async Task Verify(string text) => await Verifier.Verify(text, "md", Settings());

    private VerifySettings Settings()
    {
        var settings = new VerifySettings();
        settings.UseDirectory(directory);
        settings.UseFileName("report");
        settings.DisableDiff();
        settings.DisableRequireUniquePrefix();
        return settings;
    }

    private string PathOf(string name) => Path.Combine(directory, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);
}
