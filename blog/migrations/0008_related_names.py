"""Features of posts get a name of their own, and lists of posts may change places row by row; no row is touched."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('blog', '0007_video_words'),
    ]

    operations = [
        # The table keeps its name: first said, then the model is renamed without it.
        migrations.AlterModelTable(name='readpost', table='blog_readpost'),
        migrations.RenameModel(old_name='ReadPost', new_name='PostFeatures'),
        migrations.AlterField(
            model_name='postfeatures',
            name='post',
            field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='ranking_features', serialize=False, to='blog.blogpage'),
        ),
        migrations.RemoveConstraint(
            model_name='relatedexclusion',
            name='blog_relatedexclusion_once',
        ),
        migrations.RemoveConstraint(
            model_name='relatedpick',
            name='blog_relatedpick_once',
        ),
        migrations.RemoveConstraint(
            model_name='relatedpostsetitem',
            name='blog_relatedpostsetitem_once',
        ),
        migrations.AlterField(
            model_name='blogpage',
            name='category',
            field=models.ForeignKey(help_text='What this post is about, for readers who look for more on it.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='posts', to='blog.blogcategory'),
        ),
        migrations.AlterField(
            model_name='suggestion',
            name='reason',
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AlterField(
            model_name='relatedexclusion',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage', verbose_name='post'),
        ),
        migrations.AlterField(
            model_name='relatedpick',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage', verbose_name='post'),
        ),
        migrations.AlterField(
            model_name='relatedpostsetitem',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage', verbose_name='post'),
        ),
        migrations.AlterField(
            model_name='repeat',
            name='other',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage'),
        ),
        migrations.AlterField(
            model_name='repeat',
            name='post',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage'),
        ),
        migrations.AlterField(
            model_name='suggestion',
            name='post',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='blog.blogpage'),
        ),
    ]
