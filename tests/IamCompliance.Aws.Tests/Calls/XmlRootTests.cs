using System.Text;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Tests.Calls;

public sealed class XmlRootTests
{
    [Theory]
    [InlineData(
        """<?xml version="1.0" encoding="UTF-8"?><BucketLoggingStatus xmlns="http://s3.amazonaws.com/doc/2006-03-01/" />""",
        "BucketLoggingStatus"
    )]
    [InlineData("<html><body>sign in</body></html>", "html")]
    [InlineData("<!DOCTYPE html><html/>", null)]
    [InlineData("{}", null)]
    [InlineData("", null)]
    public void The_outermost_element_is_found(string text, string? name) => Assert.Equal(name, XmlRoot.Of(Encoding.UTF8.GetBytes(text)));
}
