using System.Xml;

namespace IamCompliance.Aws.Calls;

/// <summary>Reads which element an answer in XML is. The SDK takes any well-formed text for an answer with nothing in it.</summary>
internal static class XmlRoot
{
    /// <summary>Finds the name of the outermost element; null when the text is no XML.</summary>
    public static string? Of(ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var reader = AnswerXml.Open(answer);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
