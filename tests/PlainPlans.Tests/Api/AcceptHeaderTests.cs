using Microsoft.AspNetCore.Http;
using PlainPlans.Api.Http;

namespace PlainPlans.Tests.Api;

public class AcceptHeaderTests
{
    private static readonly OfferedFormat[] Formats =
        [new("docx", "application/vnd.test.document"), new("html", "text/html; charset=utf-8"), new("txt", "text/plain; charset=utf-8")];

    [Theory]
    [InlineData("text/html", "html")]
    [InlineData("TEXT/HTML", "html")]
    [InlineData("text/html;q=0.2, text/plain;q=0.9", "txt")]
    [InlineData("text/plain, text/html", "txt")]
    [InlineData("application/*", "docx")]
    [InlineData("text/*", "html")]
    [InlineData("text/*;q=0.3, text/plain;q=0.2", "html")]
    [InlineData("text/*, text/html;q=0", "txt")]
    [InlineData("text/html, application/xml;q=0.9, */*;q=0.8", "html")]
    [InlineData("application/json, application/*;q=0.5", "docx")]
    [InlineData("text/html;charset=utf-8", "html")]
    [InlineData("*/*;q=0.1, application/vnd.test.document", "docx")]
    public void The_format_that_fits_best_is_chosen(string accept, string expected)
    {
        Assert.True(AcceptHeader.TryChoose(Request(accept), Formats, out var format));
        Assert.Equal(expected, format);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("*/*;q=0.5")]
    [InlineData("application/json, text/plain, */*")]
    public void Where_all_formats_fit_alike_the_envelope_may_choose(string? accept)
    {
        Assert.True(AcceptHeader.TryChoose(Request(accept), Formats, out var format));
        Assert.Null(format);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("image/*")]
    [InlineData("*/*;q=0")]
    [InlineData("text/html;q=0")]
    [InlineData("text/html;charset=iso-8859-1")]
    [InlineData("nonsense")]
    public void What_cannot_be_made_is_not_chosen(string accept)
    {
        Assert.False(AcceptHeader.TryChoose(Request(accept), Formats, out _));
    }

    private static HttpRequest Request(string? accept)
    {
        var request = new DefaultHttpContext().Request;
        if (accept is not null) request.Headers.Accept = accept;
        return request;
    }
}
