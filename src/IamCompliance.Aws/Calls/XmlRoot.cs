using System.Xml;

namespace IamCompliance.Aws.Calls;

/// <summary>Reads which element an answer in XML is. The SDK takes any well-formed text for an answer with nothing in it.</summary>
internal static class XmlRoot
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Finds the name of the outermost element; null when the text is no XML.</summary>
    public static string? Of(ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(answer.ToArray(), writable: false), Settings);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
