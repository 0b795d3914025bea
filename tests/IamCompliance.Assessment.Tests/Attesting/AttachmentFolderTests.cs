using System.Security.Cryptography;
using IamCompliance.Assessment.Attesting;

namespace IamCompliance.Assessment.Tests.Attesting;

public sealed class AttachmentFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("iamcompliance-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_digest_is_that_of_the_bytes_below_the_folder()
    {
        Write("attachments/list.txt", "seen\n");
        var reading = new AttachmentFolder(folder).Read("attachments/list.txt");
        Assert.Equal(new AttachmentReading(Convert.ToHexStringLower(SHA256.HashData("seen\n"u8)), null), reading);
    }

    [Fact]
    public void A_run_sees_a_file_once_even_when_it_changes_meanwhile()
    {
        Write("list.txt", "before");
        var attachments = new AttachmentFolder(folder);
        var first = attachments.Read("list.txt");
        Write("list.txt", "after");
        Assert.Equal(first, attachments.Read("list.txt"));
        Assert.NotEqual(first, new AttachmentFolder(folder).Read("list.txt"));
    }

    [Theory]
    [InlineData("nothing.pdf", "is missing")]
    [InlineData("nowhere/nothing.pdf", "is missing")]
    [InlineData("attachments", "is a folder")]
    public void What_cannot_be_read_says_why_without_the_folder_s_own_path(string path, string problem)
    {
        Write("attachments/list.txt", "seen");
        Assert.Equal(new AttachmentReading(null, problem), new AttachmentFolder(folder).Read(path));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
