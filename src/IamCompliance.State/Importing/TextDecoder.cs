using System.Text;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing;

/// <summary>Brings saved output to UTF-8 without byte order mark. PowerShell's redirection writes UTF-16.</summary>
internal static class TextDecoder
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    public static ReadOnlyMemory<byte> ToUtf8(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => bytes.AsMemory(3),
            [0xFF, 0xFE, ..] => Convert(bytes, LittleEndian),
            [0xFE, 0xFF, ..] => Convert(bytes, BigEndian),
            _ => bytes,
        };

    private static byte[] Convert(byte[] bytes, UnicodeEncoding encoding)
    {
        try
        {
            return Encoding.UTF8.GetBytes(encoding.GetString(bytes, 2, bytes.Length - 2));
        }
        catch (ArgumentException)
        {
            throw RejectedContentException.Malformed("is not valid UTF-16");
        }
    }
}
